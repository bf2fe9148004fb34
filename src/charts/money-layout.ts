import { valueAxisWidth } from './axes.tsx';
import { zeroCrossings } from './crossings.ts';
import { legendLayout } from './legend.tsx';
import { areaPath, linePath, type Point } from './path.ts';
import type { Plot } from './plot.ts';
import { bandScale, linearScale, rounded } from './scale.ts';
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
  readonly cumulative: Cumulative;
  /** What came in, month by month, beside what was spent. */
  readonly gains?: { readonly label: string; readonly values: readonly number[] } | undefined;
  readonly format: (value: number) => string;
}

/** Spend is never below nothing; what is no number is nothing. */
const spent = (value: number | undefined): number => (value !== undefined && value > 0 ? value : 0);

export const spendIn = (kinds: readonly MoneyKind[], month: number): number =>
  kinds.reduce((sum, { values }) => sum + spent(values[month]), 0);

/** Where everything stands at a width: spend above, the result below, the months common to both. */
export function moneyLayout(width: number, { months, kinds, cumulative, gains, format }: MoneyNumbers) {
  const half = width < 520 ? 140 : 180;
  const legend = legendLayout([...kinds.map(({ label }) => label), ...(gains ? [gains.label] : [])], width);
  const spendTop = legend.height + lineHeight + 14;
  const resultTop = spendTop + half + 24 + lineHeight + 22;

  const sums = months.map((_, month) => spendIn(kinds, month));
  const spend = linearScale([...sums, ...(gains?.values ?? [])], spendTop + half, spendTop, { count: 3 });
  const { low, middle, high } = cumulative;
  const result = linearScale([...low, ...middle, ...high], resultTop + half, resultTop);
  const left = Math.max(valueAxisWidth(spend.ticks, format), valueAxisWidth(result.ticks, format));
  const right = Math.max(left + 40, width - 8);
  const band = bandScale(months.length, left, right);

  const pointsOf = (values: readonly number[]): readonly Point[] =>
    values.slice(0, months.length).map((value, month) => ({ x: band.middle(month), y: result.at(value) }));
  const barWidth = rounded(Math.max(2, Math.min(44, band.width * 0.7)));
  const bars = months.flatMap((_, month) =>
    kinds.map((kind, place) => {
      const below = spendIn(kinds.slice(0, place), month);
      const top = spend.at(below + spent(kind.values[month]));
      const height = rounded(spend.at(below) - top);
      return { key: `${kind.id} ${month}`, place, x: rounded(band.middle(month) - barWidth / 2), y: top, height };
    }),
  );
  return {
    legend,
    height: resultTop + half + 24,
    band,
    spend: { plot: { left, right, top: spendTop, bottom: spendTop + half } satisfies Plot, scale: spend },
    result: { plot: { left, right, top: resultTop, bottom: resultTop + half } satisfies Plot, scale: result },
    bars: { width: barWidth, list: bars.filter(({ height }) => height > 0) },
    gains: (gains?.values ?? [])
      .slice(0, months.length)
      .map((value, month) => ({ x: band.middle(month), y: spend.at(value) })),
    area: areaPath(pointsOf(high), pointsOf(low)),
    line: linePath(pointsOf(middle)),
    end: pointsOf(middle).at(-1),
    breaks: zeroCrossings(middle.slice(0, months.length)).map(({ at, isRising }) => ({
      x: rounded(band.start(0) + band.width * (at + 0.5)),
      y: result.at(0),
      month: Math.ceil(at),
      isRising,
    })),
  };
}
