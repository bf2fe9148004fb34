import { apart } from './apart.ts';
import { valueAxisWidth } from './axes.tsx';
import { areaPath, linePath, type Point } from './path.ts';
import type { Plot, Tone } from './plot.ts';
import { type BandScale, bandScale, type LinearScale, linearScale } from './scale.ts';
import { lineHeight, linesOf, textWidth, widest } from './text-fit.ts';

/** One value of each list for a month. */
export interface FanSeries {
  readonly id: string;
  readonly label: string;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  readonly tone: Tone;
}

interface DrawnSeries {
  readonly series: FanSeries;
  readonly band: string;
  readonly line: string;
  readonly end: Point | undefined;
  readonly label: { readonly y: number; readonly lines: readonly string[] };
}

export interface FanLayout {
  readonly plot: Plot;
  readonly height: number;
  readonly months: BandScale;
  readonly values: LinearScale;
  readonly drawn: readonly DrawnSeries[];
}

const labelGap = 10;

/** Where everything of a fan chart stands at a width. */
export function fanLayout(
  width: number,
  monthCount: number,
  series: readonly FanSeries[],
  format: (value: number) => string,
): FanLayout {
  const height = width < 520 ? 250 : 320;
  const [top, bottom] = [12, height - 24];
  const all = series.flatMap(({ low, middle, high }) => [...low, ...middle, ...high]);
  const values = linearScale(all, bottom, top);
  const finals = series.map(({ middle }) => format(middle[monthCount - 1] ?? 0));
  const wanted = Math.max(widest(series.map(({ label }) => label)), widest(finals)) + labelGap;
  const right = width - Math.min(wanted, Math.max(width * 0.27, 78));
  const left = valueAxisWidth(values.ticks, format);
  const months = bandScale(monthCount, left, Math.max(left + 40, right));

  const pointsOf = (list: readonly number[]) =>
    list.slice(0, monthCount).map((value, index) => ({ x: months.middle(index), y: values.at(value) }));
  const labels = series.map(({ label }, index) => [
    ...linesOf(label, Math.max(width - right - labelGap, textWidth('mmmmmm')), 3),
    finals[index] ?? '',
  ]);
  const ends = series.map(({ middle }) => pointsOf(middle).at(-1));
  const middles = apart(
    ends.map((end) => end?.y ?? bottom),
    labels.map((lines) => lines.length * lineHeight + 4),
    top - 8,
    height,
  );
  const drawn = series.map((one, index) => ({
    series: one,
    band: areaPath(pointsOf(one.high), pointsOf(one.low)),
    line: linePath(pointsOf(one.middle)),
    end: ends[index],
    label: {
      y: (middles[index] ?? bottom) - ((labels[index]?.length ?? 0) * lineHeight) / 2 + lineHeight - 4,
      lines: labels[index] ?? [],
    },
  }));
  return { plot: { left, right: Math.max(left + 40, right), top, bottom }, height, months, values, drawn };
}
