import { byPlace } from '#ui/by-place.ts';
import styles from './drawing.module.css';
import type { Plot } from './layouts/plot.ts';
import type { BandScale, LinearScale } from './layouts/scale.ts';
import { lineHeight, widest } from './layouts/text-fit.ts';
import { SvgText } from './svg-text.tsx';

const gap = 8;

/** How much room the numbers of a value axis take. */
export const valueAxisWidth = (ticks: readonly number[], format: (value: number) => string): number =>
  Math.ceil(widest(ticks.map(format))) + gap;

interface ValueAxisProps {
  readonly plot: Plot;
  readonly scale: LinearScale;
  readonly format: (value: number) => string;
}

/** A line for each round value, a stronger one at zero. */
export function ValueAxis({ plot, scale, format }: ValueAxisProps) {
  const texts = scale.ticks.map(format);
  // Rounded by the format two ticks may read the same; then only the ends are told.
  const isTold = (place: number) => new Set(texts).size === texts.length || place === 0 || place === texts.length - 1;
  return scale.ticks.map((tick, place) => (
    <g key={tick}>
      <line
        className={tick === 0 ? styles.ground : styles.grid}
        x1={plot.left}
        x2={plot.right}
        y1={scale.at(tick)}
        y2={scale.at(tick)}
      />
      {isTold(place) && (
        <SvgText x={plot.left - gap} y={scale.at(tick) + 4} lines={[texts[place] ?? '']} look="soft" anchor="end" />
      )}
    </g>
  ));
}

interface MonthAxisProps {
  readonly y: number;
  readonly months: readonly string[];
  readonly band: BandScale;
}

/** The months' names, as many as stand side by side. */
export function MonthAxis({ y, months, band }: MonthAxisProps) {
  const every = Math.max(1, Math.ceil((widest(months) + gap / 2) / Math.max(1, band.width)));
  return byPlace(months)
    .filter(({ place }) => place % every === 0)
    .map(({ item, place, key }) => (
      <SvgText key={key} x={band.middle(place)} y={y + lineHeight} lines={[item]} look="soft" anchor="middle" />
    ));
}

/** The upright line at the month that is read. */
export function MonthPointer({ plot, x }: { readonly plot: Plot; readonly x: number }) {
  return <line className={styles.pointer} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />;
}

interface MonthMarkProps {
  readonly plot: Plot;
  readonly x: number;
  readonly label: string;
}

/** What begins with a month: an upright line, named above the marks. */
export function MonthMark({ plot, x, label }: MonthMarkProps) {
  const isLate = x > (plot.left + plot.right) / 2;
  return (
    <>
      <line className={styles.mark} x1={x} x2={x} y1={4} y2={plot.bottom} />
      <SvgText x={x + (isLate ? -6 : 6)} y={lineHeight - 3} lines={[label]} anchor={isLate ? 'end' : 'start'} />
    </>
  );
}
