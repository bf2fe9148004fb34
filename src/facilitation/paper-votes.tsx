import { useState } from 'react';
import { Details } from '#ui/details.tsx';
import { Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { liveCards } from '#workshop/cards.ts';
import type { Card, Session } from '#workshop/session.ts';
import { scoresIn } from '#workshop/votes.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

type Counted = NonNullable<Session['counted']>;

const countIn = (value: number | string | undefined): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1000 ? Math.round(value) : undefined;

/** Votes of the printed sheets, counted by hand; they are added to those on this device. */
export function PaperVotes(props: SessionPartProps) {
  const { session, context } = props;
  const words = useWorkshopWords().votes;
  const counted: Counted = session.counted ?? { cards: {} };
  const set = (part: Partial<Counted>) => context.change((before) => ({ ...before, counted: { ...counted, ...part } }));
  return (
    <Details summary={words.paper}>
      <Stack>
        <NumberField
          id="paperVoters"
          label={words.paperVoters}
          kind="count"
          value={counted.voters}
          onChange={(value) => set({ voters: countIn(value) })}
        />
        {liveCards(session).map((card) => (
          <PaperCard
            key={card.id}
            card={card}
            counted={counted.cards[card.id] ?? {}}
            onCount={(count) => set({ cards: { ...counted.cards, [card.id]: count } })}
          />
        ))}
      </Stack>
    </Details>
  );
}

interface PaperCardProps {
  readonly card: Card;
  readonly counted: Counted['cards'][string];
  readonly onCount: (counted: Counted['cards'][string]) => void;
}

function PaperCard({ card: { id, text }, counted, onCount }: PaperCardProps) {
  const words = useWorkshopWords().votes;
  const [typed, setTyped] = useState(counted.scores?.join(' ') ?? '');
  const isWrong = typed.trim() !== '' && scoresIn(typed) === undefined;
  return (
    <div>
      <NumberField
        id={`paperDots.${id}`}
        label={words.paperDots(text)}
        kind="count"
        value={counted.dots}
        onChange={(value) => onCount({ ...counted, dots: countIn(value) })}
      />
      <TextField
        id={`paperScores.${id}`}
        label={words.paperScores(text)}
        hint={words.paperScoresHint}
        problem={isWrong ? words.paperWrong : undefined}
        value={typed}
        isUnsaved
        onChange={(next) => {
          setTyped(next);
          const scores = scoresIn(next);
          onCount({ ...counted, scores: scores && [...scores] });
        }}
      />
    </div>
  );
}
