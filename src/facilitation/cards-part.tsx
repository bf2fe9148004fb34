import { useFormats } from '#i18n/use-formats.tsx';
import { draftOf } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { Select } from '#ui/select-field.tsx';
import { alike, inSegment, liveCards, merged, mergedUnder, unmerged, withCard, withoutCard } from '#workshop/cards.ts';
import type { Card } from '#workshop/session.ts';
import { CatalogueCards } from './catalogue-cards.tsx';
import type { SessionPartProps } from './part-props.ts';
import { QuickLine } from './quick-line.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

/** Problems as they are called out: written in silence, shown, merged and grouped. */
export function CardsPart(props: SessionPartProps) {
  const { session, context, strategy } = props;
  const words = useWorkshopWords().cards;
  const { number } = useFormats();
  const segments = (draftOf(strategy, 'audience').segments ?? []).flatMap(({ id, name }) =>
    name?.trim() ? [{ value: id, label: name }] : [],
  );
  const cards = liveCards(session);
  const groups = [...segments, { value: undefined, label: words.noSegment }]
    .map(({ value, label }) => ({
      value,
      label,
      cards: cards.filter(
        ({ segmentId }) => (segments.some((each) => each.value === segmentId) ? segmentId : undefined) === value,
      ),
    }))
    .filter((group) => group.cards.length > 0);
  return (
    <Section title={`${words.title} · ${number(cards.length)}`}>
      <Stack>
        <QuickLine
          id="card"
          label={words.type}
          hint={words.typeHint}
          onLine={(text) => context.change((before) => withCard(before, text))}
        />
        <Row>
          <Button onClick={() => context.move((before) => ({ ...before, areCardsShown: !before.areCardsShown }))}>
            {session.areCardsShown ? words.hide : words.show}
          </Button>
          <span role="status">{words.count(cards.length)}</span>
        </Row>
        <Alike {...props} />
        {cards.length === 0 && <p>{words.empty}</p>}
        {groups.map((group) => (
          <div key={group.label}>
            {segments.length > 0 && <h3>{group.label}</h3>}
            <ul className={styles.cards}>
              {group.cards.map((card) => (
                <CardLine key={card.id} {...props} card={card} segments={segments} others={cards} />
              ))}
            </ul>
          </div>
        ))}
        <CatalogueCards {...props} />
      </Stack>
    </Section>
  );
}

function Alike({ session, context }: SessionPartProps) {
  const words = useWorkshopWords().cards;
  const pairs = alike(session);
  if (pairs.length === 0) return undefined;
  return (
    <div>
      <p>{words.alike}</p>
      <ul className={styles.cards}>
        {pairs.map(([one, other]) => (
          <li key={other.id} className={styles.card}>
            <span>{other.text}</span>
            <Button onClick={() => context.change((before) => merged(before, other.id, one.id))}>
              {words.mergeThem}
              <HiddenText>{words.about(other.text)}</HiddenText>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardLineProps extends SessionPartProps {
  readonly card: Card;
  readonly segments: readonly { readonly value: string; readonly label: string }[];
  readonly others: readonly Card[];
}

function CardLine({ session, context, card, segments, others }: CardLineProps) {
  const words = useWorkshopWords().cards;
  const under = mergedUnder(session, card.id);
  return (
    <li className={styles.card}>
      <span className={styles.cardText}>
        {card.text}
        {under.map(({ id, text }) => (
          <span key={id} className={styles.soft}>
            {' '}
            {words.also(text)}{' '}
            <Button kind="quiet" onClick={() => context.change((before) => unmerged(before, id))}>
              {words.unmerge(text)}
            </Button>
          </span>
        ))}
      </span>
      <span className={styles.cardTools}>
        {segments.length > 0 && (
          <Select
            id={`segment.${card.id}`}
            label={words.segment + words.about(card.text)}
            placeholder={words.segment}
            options={segments}
            value={card.segmentId}
            onChange={(segmentId) => context.change((before) => inSegment(before, card.id, segmentId))}
          />
        )}
        {others.length > 1 && (
          <Select
            id={`merge.${card.id}`}
            label={words.merge + words.about(card.text)}
            placeholder={words.mergeInto}
            options={others
              .filter(({ id }) => id !== card.id)
              .map(({ id, text }) => ({ value: id, label: words.mergeWith(text) }))}
            value={undefined}
            onChange={(into) => into && context.change((before) => merged(before, card.id, into))}
          />
        )}
        <Button kind="quiet" onClick={() => context.change((before) => withoutCard(before, card.id))}>
          {words.remove}
          <HiddenText>{words.about(card.text)}</HiddenText>
        </Button>
      </span>
    </li>
  );
}
