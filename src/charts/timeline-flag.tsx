import { badge } from './layouts/timeline-layout.ts';
import styles from './timeline.module.css';

interface TimelineFlagProps {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly number: number;
  readonly isGate: boolean | undefined;
}

/** A milestone's number: in a square, and in a square on its tip where it is a gate. */
export function TimelineFlag({ x, y, number, isGate }: TimelineFlagProps) {
  // On its tip a square is wider.
  const half = isGate ? 7.5 : badge / 2 - 1;
  return (
    <>
      <rect
        className={styles.flag}
        x={x - half}
        y={y - half}
        width={2 * half}
        height={2 * half}
        rx={2}
        transform={isGate ? `rotate(45 ${x} ${y})` : undefined}
      />
      <text className={styles.flagNumber} x={x} y={y + 4}>
        {number}
      </text>
    </>
  );
}
