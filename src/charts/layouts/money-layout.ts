import { valueAxisWidth } from '../axes.tsx';
import { legendLayout } from '../legend.tsx';
import { zeroCrossings } from './crossings.ts';
import { areaPath, linePath, type Point } from './path.ts';
import type { Plot } from './plot.ts';
import { type BandScale, bandScale, type LinearScale, linearScale, rounded } from './scale.ts';
import { lineHeight } from './text-fit.ts';

export interface MoneyKind {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

export interface Cumulative {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export interface MoneyNumbers {
  readonly months: readonly string[];
  readonly kinds: readonly MoneyKind[];
  /** Undefined where nobody knows what comes in. */
  readonly cumulative?: Cumulative | undefined;
  /** What came in, month by month, beside what was spent. */
  readonly gains?: { readonly label: string; readonly values: readonly number[] } | undefined;
  readonly format: (value: number) => string;
  /** Shorter, for the axes; `format` where not given. */
  readonly formatTick?: ((value: number) => string) | undefined;
}

/** Spend is never below nothing; what is no number is nothing. */
const spent = (value: number | undefined): number => (value !== undefined && value > 0 ? value : 0);

export const spendIn = (kinds: readonly MoneyKind[], month: number): number =>
  kinds.reduce((sum, { values }) => sum + spent(values[month]), 0);

const gapBelow = 24;

/** The result since the start, below the spend: its own values, the months of the spend. */
function resultLayout(cumulative: Cumulative, scale: LinearScale, band: BandScale, plot: Plot, monthCount: number) {
  const { low, middle, high } = cumulative;
  const pointsOf = (values: readonly number[]): readonly Point[] =>
    values.slice(0, monthCount).map((value, month) => ({ x: band.middle(month), y: scale.at(value) }));
  return {
    plot,
    scale,
    area: areaPath(pointsOf(high), pointsOf(low)),
    line: linePath(pointsOf(middle)),
    end: pointsOf(middle).at(-1),
    breaks: zeroCrossings(middle.slice(0, monthCount)).map(({ at, isRising }) => ({
      x: rounded(band.start(0) + band.width * (at + 0.5)),
      y: scale.at(0),
      month: Math.ceil(at),
      isRising,
      anchor: at > monthCount / 2 ? ('end' as const) : ('start' as const),
    })),
  };
}

/** Where everything stands at a width: spend above, the result below, the months common to both. */
export function moneyLayout(width: number, numbers: MoneyNumbers) {
  const { months, kinds, cumulative, gains, format, formatTick = format } = numbers;
  const half = width < 520 ? 140 : 170;
  const legend = legendLayout([...kinds.map(({ label }) => label), ...(gains ? [gains.label] : [])], width);
  const spendTop = legend.height + lineHeight + 14;
  const spendBottom = spendTop + half;
  const resultTop = spendBottom + gapBelow + lineHeight + 22;

  const sums = months.map((_, month) => spendIn(kinds, month));
  const spend = linearScale([...sums, ...(gains?.values ?? [])], spendBottom, spendTop, { count: 3 });
  const results = cumulative ? [...cumulative.low, ...cumulative.middle, ...cumulative.high] : [];
  const resultScale = linearScale(results, resultTop + half, resultTop);
  const left = Math.max(...[spend, resultScale].map(({ ticks }) => valueAxisWidth(ticks, formatTick)));
  const right = Math.max(left + 40, width - 8);
  const band = bandScale(months.length, left, right);

  const barWidth = rounded(Math.max(2, Math.min(44, band.width * 0.7)));
  const bars = months.flatMap((_, month) =>
    kinds.map((kind, place) => {
      const below = spendIn(kinds.slice(0, place), month);
      const top = spend.at(below + spent(kind.values[month]));
      const height = rounded(spend.at(below) - top);
      return { key: `${kind.id} ${month}`, place, x: rounded(band.middle(month) - barWidth / 2), y: top, height };
    }),
  );
  const resultPlot: Plot = { left, right, top: resultTop, bottom: resultTop + half };
  return {
    legend,
    band,
    /** From the first month's spend down to the last line of the result. */
    plot: { left, right, top: spendTop, bottom: cumulative ? resultPlot.bottom : spendBottom } satisfies Plot,
    height: (cumulative ? resultPlot.bottom : spendBottom) + gapBelow,
    spend: { plot: { left, right, top: spendTop, bottom: spendBottom } satisfies Plot, scale: spend },
    bars: { width: barWidth, list: bars.filter(({ height }) => height > 0) },
    gains: (gains?.values ?? [])
      .slice(0, months.length)
      .map((value, month) => ({ x: band.middle(month), y: spend.at(value) })),
    result: cumulative && resultLayout(cumulative, resultScale, band, resultPlot, months.length),
  };
}
