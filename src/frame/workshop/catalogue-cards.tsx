import { useState } from 'react';
import { sharpness } from '#catalogue/topics.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { draftOf } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { withCard } from '#workshop/cards.ts';
import { useTrades } from '../quick/use-trades.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

/** Problems of the trade, for a room that has fallen silent; the catalogue is fetched when it is opened. */
export function CatalogueCards(props: SessionPartProps) {
  const words = useWorkshopWords().cards;
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={words.catalogue} onToggle={setOpen}>
      {isOpen && <Offered {...props} />}
    </Details>
  );
}

function Offered({ session, context, strategy }: SessionPartProps) {
  const words = useWorkshopWords().cards;
  const language = useLanguage();
  const { industry } = draftOf(strategy, 'business');
  const { trades, hasFailed } = useTrades(industry ?? 'other');
  if (hasFailed) return <p>{words.catalogueFailed}</p>;
  const taken = new Set(session.cards.map(({ text }) => text));
  const offered = (trades?.[language].problems ?? []).filter(({ text }) => !taken.has(text));
  return (
    <>
      {industry === undefined && <p>{words.catalogueNone}</p>}
      <ul className={styles.cards}>
        {offered
          .toSorted((one, other) => sharpness(other) - sharpness(one))
          .map(({ id, text }) => (
            <li key={id} className={styles.card}>
              <span>{text}</span>
              <Button onClick={() => context.change((before) => withCard(before, text))}>
                {words.take}
                <HiddenText>{words.about(text)}</HiddenText>
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
