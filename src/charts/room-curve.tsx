import { curveLayout, curveSize } from './layouts/curve-layout.ts';
import styles from './room-curve.module.css';

interface RoomCurveProps {
  /** Shares of the drawing's height. */
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  /** Whose values stand beside the curve as figures. */
  readonly places: readonly number[];
}

/** A curve to be read from the back of a room: thick, without a word or a tick; its figures stand beside it as text. */
export function RoomCurve({ low, middle, high, places }: RoomCurveProps) {
  const { band, line, dots, baseY } = curveLayout(low, middle, high, places);
  return (
    <svg className={styles.curve} viewBox={`0 0 ${curveSize.width} ${curveSize.height}`} aria-hidden="true">
      <path className={styles.band} d={band} />
      <line className={styles.base} x1={0} x2={curveSize.width} y1={baseY} y2={baseY} />
      <path className={styles.line} d={line} />
      {dots.map(({ x, y }) => (
        <circle key={x} className={styles.dot} cx={x} cy={y} r={9} />
      ))}
    </svg>
  );
}
