import { useState } from 'react';
import { sharpness } from '#catalogue/topics.ts';
import { useTrades } from '#frame/quick/use-trades.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useLibrary } from '#state/workshop/use-record.ts';
import { draftOf } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { withCard } from '#workshop/cards.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

/** Problems of the trade, for a room that has fallen silent; the catalogue is fetched when it is opened. */
export function CatalogueCards(props: SessionPartProps) {
  const words = useWorkshopWords().cards;
  const [isOpen, setOpen] = useState(false);
  return (
    <Details summary={words.catalogue} onToggle={setOpen}>
      {isOpen && (
        <>
          <OwnLists {...props} />
          <Offered {...props} />
        </>
      )}
    </Details>
  );
}

/** The consultant's own, list by list. */
function OwnLists({ session, context }: SessionPartProps) {
  const [library] = useLibrary();
  const taken = new Set(session.cards.map(({ text }) => text));
  const lists = (library?.body.problemLists ?? []).map(({ problems, ...list }) => ({
    ...list,
    open: problems.filter((text) => !taken.has(text)),
  }));
  return lists
    .filter(({ open }) => open.length > 0)
    .map(({ id, name, open }) => (
      <div key={id}>
        <h4>{name}</h4>
        <CardOffers texts={open} onTake={(text) => context.change((before) => withCard(before, text))} />
      </div>
    ));
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
      <CardOffers
        texts={offered.toSorted((one, other) => sharpness(other) - sharpness(one)).map(({ text }) => text)}
        onTake={(text) => context.change((before) => withCard(before, text))}
      />
    </>
  );
}

interface CardOffersProps {
  readonly texts: readonly string[];
  readonly onTake: (text: string) => void;
}

function CardOffers({ texts, onTake }: CardOffersProps) {
  const words = useWorkshopWords().cards;
  return (
    <ul className={styles.cards}>
      {texts.map((text) => (
        <li key={text} className={styles.card}>
          <span>{text}</span>
          <Button onClick={() => onTake(text)}>
            {words.take}
            <HiddenText>{words.about(text)}</HiddenText>
          </Button>
        </li>
      ))}
    </ul>
  );
}
