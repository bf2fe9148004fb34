import { valueAxisWidth } from '../axes.tsx';
import { areaPath, linePath, type Point } from './path.ts';
import type { Plot, Tone } from './plot.ts';
import { type BandScale, bandScale, type LinearScale, linearScale } from './scale.ts';
import { lineHeight, widest } from './text-fit.ts';

/** One quantity in a band of what may happen; one value of each list for a month. */
export interface FanSeries {
  readonly id: string;
  readonly label: string;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
  readonly tone: Tone;
  readonly format: (value: number) => string;
  /** Shorter, for the axis; `format` where not given. */
  readonly formatTick?: ((value: number) => string) | undefined;
}

interface EndText {
  readonly y: number;
  readonly text: string;
  readonly look: 'strong' | 'soft';
}

interface FanPanel {
  readonly series: FanSeries;
  readonly headingY: number;
  readonly plot: Plot;
  readonly values: LinearScale;
  readonly band: string;
  readonly line: string;
  readonly end: Point | undefined;
  readonly endTexts: readonly EndText[];
}

export interface FanLayout {
  /** Of all panels together. */
  readonly plot: Plot;
  readonly height: number;
  readonly months: BandScale;
  readonly panels: readonly FanPanel[];
}

const heading = 28;
const between = 12;
const labelGap = 8;

const heightOf = (width: number, count: number): number => {
  if (count > 2) return width < 520 ? 84 : 104;
  return width < 520 ? 110 : 140;
};

/** What stands at the end of a fan: the middle, and the ends of the band where there is room for them. */
function endTexts({ low, middle, high, format }: FanSeries, values: LinearScale, month: number): readonly EndText[] {
  const textAt = (list: readonly number[], look: EndText['look']) => {
    const value = list[month] ?? 0;
    return { y: values.at(value) + 4, text: format(value), look };
  };
  const main = textAt(middle, 'strong');
  const others = [textAt(high, 'soft'), textAt(low, 'soft')];
  return [main, ...others.filter(({ y }) => Math.abs(y - main.y) >= lineHeight)];
}

/** Where everything of a fan chart stands at a width: quantities under one another, the months common to all. */
export function fanLayout(width: number, monthCount: number, series: readonly FanSeries[], top = 0): FanLayout {
  const tall = heightOf(width, series.length);
  const drafts = series.map((one, place) => {
    const upper = top + heading + place * (tall + heading + between);
    const values = linearScale([...one.low, ...one.middle, ...one.high], upper + tall, upper, { count: 3 });
    return { one, upper, values, texts: endTexts(one, values, monthCount - 1) };
  });
  const left = Math.max(...drafts.map(({ one, values }) => valueAxisWidth(values.ticks, one.formatTick ?? one.format)));
  const ends = widest(drafts.flatMap(({ texts }) => texts.map(({ text }) => text)));
  const right = Math.max(left + 40, width - ends - labelGap);
  const months = bandScale(monthCount, left, right);
  const panels = drafts.map(({ one, upper, values, texts }): FanPanel => {
    const pointsOf = (list: readonly number[]) =>
      list.slice(0, monthCount).map((value, month) => ({ x: months.middle(month), y: values.at(value) }));
    return {
      series: one,
      headingY: upper - 14,
      plot: { left, right, top: upper, bottom: upper + tall },
      values,
      band: areaPath(pointsOf(one.high), pointsOf(one.low)),
      line: linePath(pointsOf(one.middle)),
      end: pointsOf(one.middle).at(-1),
      endTexts: texts,
    };
  });
  const bottom = panels.at(-1)?.plot.bottom ?? top;
  return { plot: { left, right, top: top + heading, bottom }, height: bottom + 24, months, panels };
}
