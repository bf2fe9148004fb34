import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawsOf } from '#domain/draws.ts';
import type { Estimate } from '#domain/estimate.ts';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { monthlyKpis } from '#domain/forecast-result.ts';
import { busyYear } from '../bench/busy-year.ts';
import { plainPercentiles, plainYear } from '../bench/plain-model.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { runningShoes } from './running-shoes.ts';

/** Equal to nine digits of the largest number that went into it. */
const isAlike = (one: number, other: number, size: number): boolean => Math.abs(one - other) <= 1e-9 * size + 1e-15;

/** What a cumulative result is the difference of may be far larger than the result. */
const sizeOf = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

const expectSameTypicalRun = (input: ForecastInput) => expectSame(input, 0);

/** Figures are alike to nine digits, or to a billionth of `least`; ratios of fewer than `least` people or reactions are rounding. */
function expectSame(input: ForecastInput, least: number) {
  const [engine, plain] = [typicalRun(input), plainYear(input, ({ typical }) => typical)];
  const most = sizeOf(plain.flatMap(Object.values));
  const isPeopled = (index: number) => plain.slice(0, index + 1).every(({ members }) => members >= least);
  const hasReach = (plain[0]?.reach ?? 0) >= least;
  for (const kpi of monthlyKpis)
    plain.forEach(({ [kpi]: value, engagements }, index) => {
      if (kpi === 'unfollowShare' && !isPeopled(index)) return;
      if (kpi === 'engagementRate' && !(isPeopled(index) && engagements >= least)) return;
      if (kpi === 'brandSearches' && !hasReach) return;
      const size = kpi === 'cumulativeResultMinor' ? most : Math.max(least, Math.abs(value));
      const found = engine[kpi][index] ?? Number.NaN;
      expect(isAlike(found, value, size), `${kpi} ${index + 1}: ${found}, ${value}`).toBe(true);
    });
}

test.each([
  ['the running-shoe shop', runningShoes()],
  ['a year of six communities', busyYear()],
])('the typical run of %s is that of the model written plainly', (_, input) => {
  expectSameTypicalRun(input);
});

test('the typical run of any year is that of the model written plainly', () => {
  fc.assert(
    fc.property(anyForecastInput, (input) => expectSame(input, 1)),
    { numRuns: 100, endOnFailure: true },
  );
});

test.each([
  ['the running-shoe shop', runningShoes()],
  ['a year of six communities', busyYear()],
])('the simulated years of %s spread as those of the model written plainly', (_, input) => {
  const draws = 200;
  const columns = new Map<string, Float64Array>();
  const columnOf = (estimate: Estimate) => {
    const column = columns.get(estimate.name) ?? drawsOf(estimate, draws, 1);
    columns.set(estimate.name, column);
    return column;
  };
  const years = Array.from({ length: draws }, (_year, i) =>
    plainYear(input, (estimate) => columnOf(estimate)[i] ?? Number.NaN),
  );
  const { monthly } = forecast(input, { draws });
  for (const kpi of monthlyKpis)
    monthly[kpi].forEach((spread, index) => {
      const values = years.map((months) => months[index]?.[kpi] ?? Number.NaN);
      const { p10, p20, p50, p80, p90 } = spread;
      const expected = plainPercentiles(values, [0.1, 0.2, 0.5, 0.8, 0.9]);
      [p10, p20, p50, p80, p90].forEach((found, nth) => {
        const isSame = isAlike(found, expected[nth] ?? Number.NaN, sizeOf(values));
        expect(isSame, `${kpi} ${index + 1}: ${found}, ${expected[nth]}`).toBe(true);
      });
    });
});
