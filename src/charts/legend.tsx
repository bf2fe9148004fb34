import { fillOf } from './fill-patterns.tsx';
import { lineHeight, linesOf, textWidth } from './layouts/text-fit.ts';
import styles from './legend.module.css';
import { SvgText } from './svg-text.tsx';

interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const swatch = 12;
const row = 20;

/** Entries side by side, in as many rows as the width asks for. */
export function legendLayout(
  labels: readonly string[],
  width: number,
): { entries: readonly LegendEntry[]; height: number } {
  let x = 0;
  let y = 0;
  const entries = labels.map((label) => {
    const [text = ''] = linesOf(label, width - swatch - 6, 1);
    const room = swatch + 6 + textWidth(text);
    if (x > 0 && x + room > width) {
      x = 0;
      y += row;
    }
    const entry = { x, y, text };
    x += room + 14;
    return entry;
  });
  return { entries, height: labels.length > 0 ? y + row : 0 };
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly top: number;
  readonly prefix: string;
  /** How many entries are fills; one after them is the line. */
  readonly fills: number;
}

export function Legend({ entries, top, prefix, fills }: LegendProps) {
  return entries.map(({ x, y, text }, place) => (
    <g key={`${x} ${y}`}>
      {place < fills ? (
        <rect className={styles.swatch} x={x} y={top + y} width={swatch} height={swatch} fill={fillOf(prefix, place)} />
      ) : (
        <circle className={styles.dot} cx={x + swatch / 2} cy={top + y + swatch / 2} r={4} />
      )}
      <SvgText x={x + swatch + 6} y={top + y + lineHeight - 5} lines={[text]} />
    </g>
  ));
}
