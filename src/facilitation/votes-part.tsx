import { useState } from 'react';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { liveCards } from '#workshop/cards.ts';
import type { Round } from '#workshop/session.ts';
import { areVotesShown, toScore, votedIn, withDots, withScores } from '#workshop/votes.ts';
import { DotBallot, ScoreBallot } from './ballots.tsx';
import { PaperVotes } from './paper-votes.tsx';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import { VoteResults } from './vote-results.tsx';
import styles from './workshop.module.css';

/** Two votes, on this device in turn or on paper; nobody sees a result before all have voted. */
export function VotesPart(props: SessionPartProps) {
  const { session, context } = props;
  const words = useWorkshopWords().votes;
  const expected = session.votersExpected ?? 0;
  if (liveCards(session).length === 0)
    return (
      <Section title={words.title}>
        <p>{words.needCards}</p>
      </Section>
    );
  return (
    <Section title={words.title}>
      <Stack>
        <NumberField
          id="votersExpected"
          label={words.expected}
          hint={words.expectedHint}
          kind="count"
          value={session.votersExpected}
          onChange={(value) =>
            context.change((before) => ({
              ...before,
              votersExpected: typeof value === 'number' && value >= 0 ? Math.min(200, Math.round(value)) : undefined,
            }))
          }
        />
        <RoundPart {...props} round="dots" expected={expected} />
        {areVotesShown(session, 'dots') && toScore(session).length > 0 && (
          <RoundPart {...props} round="severities" expected={expected} />
        )}
        {areVotesShown(session, 'dots') && <VoteResults {...props} hasScores={areVotesShown(session, 'severities')} />}
        <PaperVotes {...props} />
        {session.voters.length > 0 && <Anew {...props} />}
      </Stack>
    </Section>
  );
}

interface RoundPartProps extends SessionPartProps {
  readonly round: Round;
  readonly expected: number;
}

function RoundPart({ session, context, round, expected }: RoundPartProps) {
  const words = useWorkshopWords().votes;
  const voted = votedIn(session, round);
  if (voted >= expected) return undefined;
  return (
    <div className={styles.ballot}>
      <h3>{words[round].title}</h3>
      {round === 'dots' ? (
        <DotBallot
          key={voted}
          session={session}
          at={voted + 1}
          of={expected}
          onDone={(dots) => context.change((before) => withDots(before, dots))}
        />
      ) : (
        <ScoreBallot
          key={voted}
          session={session}
          at={voted + 1}
          of={expected}
          onDone={(scores) => context.change((before) => withScores(before, scores))}
        />
      )}
      <p role="status">{words.hidden(voted, expected)}</p>
    </div>
  );
}

function Anew({ context }: SessionPartProps) {
  const words = useWorkshopWords().votes;
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.over}
      </Button>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={words.over}
        description={words.overSure}
        confirmLabel={words.over}
        danger
        onConfirm={() => context.change((before) => ({ ...before, voters: [] }))}
      />
    </div>
  );
}
