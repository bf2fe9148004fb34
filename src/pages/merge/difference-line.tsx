import type { Difference } from '#strategy/differences.ts';
import { CheckLine } from '#ui/check-line.tsx';
import styles from './merge.module.css';
import { useMergeWords } from './use-merge-words.ts';

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** One answer as it is here and as it is in the file, and which of them it shall be. */
export function DifferenceLine({ difference: { label, was, now }, isTaken, onTake }: DifferenceLineProps) {
  const words = useMergeWords();
  return (
    <li className={styles.difference}>
      <p className={styles.label}>{label}</p>
      <dl className={styles.sides}>
        <div>
          <dt>{words.mine}</dt>
          <dd>{was ?? words.nothing}</dd>
        </div>
        <div>
          <dt>{words.theirs}</dt>
          <dd>{now ?? words.nothing}</dd>
        </div>
      </dl>
      <CheckLine label={words.take} about={label} checked={isTaken} onChange={onTake} />
    </li>
  );
}
