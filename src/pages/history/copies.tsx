import { useState } from 'react';
import { dayOf, timeOf } from '#frame/browser.ts';
import { focusDrawn } from '#frame/focus-drawn.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Editing } from '#state/app-state.ts';
import { useApp } from '#state/use-app.tsx';
import { useSnapshots } from '#state/use-snapshots.ts';
import type { Snapshot } from '#storage/snapshots.ts';
import { differencesBetween } from '#strategy/differences.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { DifferenceList } from './difference-list.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './use-history-words.ts';

const saidId = 'copies-said';

interface CopiesProps {
  readonly strategy: Strategy;
  readonly restore: Editing['restore'];
}

/** The strategy at earlier moments, each to compare with now and to bring back. */
export function Copies({ strategy, restore }: CopiesProps) {
  const words = useHistoryWords().copies;
  const reading = useSnapshots(useApp((app) => app.stepsTaken));
  const [isRestored, setRestored] = useState(false);
  const bringBack = async (copy: Strategy) => {
    await restore(copy);
    setRestored(true);
    focusDrawn(saidId);
  };
  return (
    <Section title={words.title} intro={words.text}>
      <div id={saidId} tabIndex={-1} role="status">
        {isRestored && <Notice kind="info" title={words.restored} />}
      </div>
      {reading.kind === 'loading' && <p role="status">{words.loading}</p>}
      {reading.kind === 'failed' && <Notice kind="trouble" title={words.failed} />}
      {reading.kind === 'ready' && reading.snapshots.length === 0 && <p>{words.none}</p>}
      {reading.kind === 'ready' && (
        <ol className={styles.copies} aria-label={words.title}>
          {reading.snapshots.map((snapshot) => (
            <Copy key={snapshot.key} snapshot={snapshot} now={strategy} onRestore={bringBack} />
          ))}
        </ol>
      )}
    </Section>
  );
}

interface CopyProps {
  readonly snapshot: Snapshot;
  readonly now: Strategy;
  readonly onRestore: (copy: Strategy) => void;
}

function Copy({ snapshot, now, onRestore }: CopyProps) {
  const words = useHistoryWords().copies;
  const formats = useFormats();
  const { takenAt, reason, opened } = snapshot;
  const moment = words.at(formats.day(dayOf(takenAt)), timeOf(takenAt));
  return (
    <li className={styles.copy}>
      <span className={styles.label}>{moment}</span>
      <span className={styles.why}>{words.reasons[reason]}</span>
      {opened.kind === 'opened' ? (
        <Comparison copy={opened.strategy} now={now} moment={moment} onRestore={() => onRestore(opened.strategy)} />
      ) : (
        <p>{words.unreadable}</p>
      )}
    </li>
  );
}

interface ComparisonProps {
  readonly copy: Strategy;
  readonly now: Strategy;
  readonly moment: string;
  readonly onRestore: () => void;
}

function Comparison({ copy, now, moment, onRestore }: ComparisonProps) {
  const words = useHistoryWords().copies;
  const differences = differencesBetween(copy, now, useFormats());
  if (differences.length === 0) return <p>{words.same}</p>;
  return (
    <Details summary={words.differs(differences.length)}>
      <Stack>
        <DifferenceList differences={differences} />
        <Button onClick={onRestore} aria-label={`${words.restore}: ${moment}`}>
          {words.restore}
        </Button>
      </Stack>
    </Details>
  );
}
