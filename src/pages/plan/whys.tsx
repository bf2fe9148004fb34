import { useMemo, useState } from 'react';
import { usePrinting } from '#frame/paper.ts';
import { FieldLink } from '#frame/strategy/field-link.tsx';
import { whyPlaceId } from '#frame/strategy/places.ts';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Plan } from '#plan/plan.ts';
import { legendOf, type WhyText, whysIn } from '#report/document.ts';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Stack } from '#ui/layout.tsx';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

interface WhysProps {
  readonly plan: Plan;
}

/** Every figure opens how it came about; its inputs lead to their fields. */
export function Whys({ plan }: WhysProps) {
  const words = useOpenedWords().plan;
  const { letters } = usePlanWords();
  const language = useLanguage();
  const whys = useMemo(() => whysIn(plan, language), [plan, language]);
  return (
    <Stack>
      <p>{words.whyLead}</p>
      <Details summary={letters} printed>
        <DocumentView blocks={legendOf(plan, language)} />
      </Details>
      {whys.map((why) => (
        <Why key={why.id} why={why} />
      ))}
    </Stack>
  );
}

interface WhyProps {
  readonly why: WhyText;
}

/** Two dozen derivations with their tables would weigh down the page, so each is made once it is opened. */
function Why({ why }: WhyProps) {
  const { addressOfField } = useSurroundings();
  const [hasOpened, setOpened] = useState(false);
  const wasOpened = usePrinting() || hasOpened;
  return (
    <Details summary={why.title} onToggle={(isOpen) => isOpen && setOpened(true)}>
      <div id={whyPlaceId(why.id)} tabIndex={-1}>
        {wasOpened && <DocumentView blocks={why.blocks()} />}
      </div>
      {wasOpened && addressOfField && <Fields fields={why.fields()} />}
    </Details>
  );
}

interface FieldsProps {
  readonly fields: ReturnType<WhyText['fields']>;
}

function Fields({ fields }: FieldsProps) {
  const words = useOpenedWords().plan;
  if (fields.length === 0) return undefined;
  return (
    <div className={styles.fields}>
      <p>{words.change}</p>
      <ul>
        {fields.map(({ stage, path, label }) => (
          <li key={`${stage} ${path}`}>
            <FieldLink stage={stage} path={path}>
              {label}
            </FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
