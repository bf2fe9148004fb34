import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Stack } from '#ui/layout.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { liveCards } from '#workshop/cards.ts';
import type { Session } from '#workshop/session.ts';
import { dotsEach, toScore } from '#workshop/votes.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface BallotProps<Vote> {
  readonly session: Session;
  readonly at: number;
  readonly of: number;
  readonly onDone: (vote: Vote) => void;
}

/** The first vote of one person: a dot for each problem met most often. */
export function DotBallot({ session, at, of, onDone }: BallotProps<readonly string[]>) {
  const words = useWorkshopWords().votes.dots;
  const [dots, setDots] = useState<readonly string[]>([]);
  const most = dotsEach(session);
  const turn = (id: string, isDotted: boolean) => {
    const others = dots.filter((each) => each !== id);
    if (!isDotted) setDots(others);
    else if (others.length < most) setDots([...others, id]);
  };
  return (
    <Stack>
      <p>
        {words.who(at, of)} {words.rule(most)}
      </p>
      <div>
        {liveCards(session).map(({ id, text }) => (
          <CheckLine key={id} label={text} checked={dots.includes(id)} onChange={(is) => turn(id, is)} />
        ))}
      </div>
      <p role="status">{words.left(most - dots.length)}</p>
      <div>
        <Button kind="primary" onClick={() => onDone(dots)}>
          {words.done}
        </Button>
      </div>
    </Stack>
  );
}

/** The second vote of one person: how much each of the dotted problems hurts. */
export function ScoreBallot({ session, at, of, onDone }: BallotProps<Readonly<Record<string, number>>>) {
  const words = useWorkshopWords().votes.severities;
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  return (
    <Stack>
      <p>
        {words.who(at, of)}. {words.rule}
      </p>
      {toScore(session).map(({ id, text }) => (
        <ScaleField
          key={id}
          id={`score.${id}`}
          label={text}
          from={1}
          to={5}
          fromLabel={words.low}
          toLabel={words.high}
          value={scores[id]}
          onChange={(score) => setScores({ ...scores, [id]: score })}
        />
      ))}
      <div>
        <Button kind="primary" disabled={Object.keys(scores).length === 0} onClick={() => onDone(scores)}>
          {words.done}
        </Button>
      </div>
    </Stack>
  );
}
