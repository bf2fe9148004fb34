import { useLanguage } from '#i18n/use-language.tsx';
import { whysIn } from '#strategy/document.ts';
import type { Plan } from '#strategy/plan.ts';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/document-view.tsx';
import { Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { useOpenedWords } from '../opened/use-opened-words.ts';
import { whyPlaceId } from './places.ts';
import styles from './plan.module.css';

interface WhysProps {
  readonly plan: Plan;
  readonly strategyId: string | undefined;
}

/** Every figure opens how it came about; its inputs lead to their fields. */
export function Whys({ plan, strategyId }: WhysProps) {
  const words = useOpenedWords().plan;
  const whys = whysIn(plan, useLanguage());
  return (
    <Stack>
      <p>{words.whyLead}</p>
      {whys.map(({ id, title, blocks, fields }) => (
        <Details key={id} summary={title}>
          <div id={whyPlaceId(id)} tabIndex={-1}>
            <DocumentView blocks={blocks} />
          </div>
          {strategyId !== undefined && fields.length > 0 && (
            <div className={styles.fields}>
              <p>{words.change}</p>
              <ul>
                {fields.map(({ stage, path, label }) => (
                  <li key={`${stage} ${path}`}>
                    <a href={hrefOf(addressOf.field(strategyId, stage, path))}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Details>
      ))}
    </Stack>
  );
}
