import type { ReactNode } from 'react';
import type { Difference } from '#strategy/differences.ts';
import styles from './history.module.css';
import { useHistoryWords } from './use-history-words.ts';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** What stands below a difference. */
  readonly below?: (difference: Difference) => ReactNode;
}

/** Which answers differ, each then and now. */
export function DifferenceList({ differences, below }: DifferenceListProps) {
  const words = useHistoryWords().difference;
  return (
    <ul className={styles.differences}>
      {differences.map((difference) => (
        <li key={difference.key} className={styles.difference}>
          <span className={styles.label}>{difference.label}</span>
          <dl className={styles.sides}>
            <dt>{words.was}</dt>
            <dd>{difference.was ?? words.nothing}</dd>
            <dt>{words.now}</dt>
            <dd>{difference.now ?? words.nothing}</dd>
          </dl>
          {below && <div className={styles.reason}>{below(difference)}</div>}
        </li>
      ))}
    </ul>
  );
}
