import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawsOf } from '#domain/draws.ts';
import type { Estimate } from '#domain/estimate.ts';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { type MonthlyKpi, monthlyKpis } from '#domain/forecast-result.ts';
import { busyYear } from '../bench/busy-year.ts';
import { plainPercentiles, plainYear } from '../bench/plain-model.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { plainYears } from './plain-years.ts';
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

/** Every KPI of every month over the simulated years, engine and plain model on the same draws. */
function expectSameSpreads(input: ForecastInput, draws: number) {
  const columns = new Map<string, Float64Array>();
  const vectorOf = (estimate: Estimate) => {
    const column = columns.get(estimate.name) ?? drawsOf(estimate, draws, 1);
    columns.set(estimate.name, column);
    return column;
  };
  const years = Array.from({ length: draws }, (_year, i) =>
    plainYear(input, (estimate) => vectorOf(estimate)[i] ?? Number.NaN),
  );
  const { monthly } = forecast(input, { draws });
  // Ratios of fewer people or reactions than one are rounding, as above.
  const isPeopled = years.every((months) =>
    months.every(({ members, engagements }) => members >= 1 && engagements >= 1),
  );
  for (const kpi of monthlyKpis) {
    if (!isPeopled && ['unfollowShare', 'engagementRate', 'brandSearches'].includes(kpi)) continue;
    monthly[kpi].forEach((spread, index) => {
      const values = years.map((months) => months[index]?.[kpi] ?? Number.NaN);
      const { p10, p20, p50, p80, p90 } = spread;
      const expected = plainPercentiles(values, [0.1, 0.2, 0.5, 0.8, 0.9]);
      const size =
        kpi === 'cumulativeResultMinor' ? sizeOf(years.flatMap((months) => months.flatMap(Object.values))) : 1;
      [p10, p20, p50, p80, p90].forEach((found, nth) => {
        const isSame = isAlike(found, expected[nth] ?? Number.NaN, Math.max(size, sizeOf(values)));
        expect(isSame, `${kpi} ${index + 1}: ${found}, ${expected[nth]}`).toBe(true);
      });
    });
  }
}

test.each([
  ['the running-shoe shop', runningShoes()],
  ['a year of six communities', busyYear()],
])('the simulated years of %s spread as those of the model written plainly', (_, input) => {
  expectSameSpreads(input, 200);
});

test('the simulated years of any year spread as those of the model written plainly', () => {
  fc.assert(
    fc.property(anyForecastInput, (input) => expectSameSpreads(input, 25)),
    { numRuns: 40, endOnFailure: true },
  );
});

/** Products of many wide ranges: their ends wander by a few percent with 10,000 years, however they are drawn. The long run takes means. */
const wide: readonly MonthlyKpi[] = ['activeMembers', 'leads', 'sales', 'orders', 'revenueMinor', 'grossProfitMinor'];

test('other years, drawn by other means, have the same P10, P50 and P90 within 2 %, what sells within 5', () => {
  const input = runningShoes();
  const months = [1, 6, 12];
  const vectorOf = plainYears(input, { draws: 10_000, months });
  const { monthly } = forecast(input);
  for (const kpi of monthlyKpis) {
    if (kpi === 'cumulativeResultMinor') continue; // it passes nought, where a part of it says nothing
    const tolerance = wide.includes(kpi) ? 0.05 : 0.02;
    for (const month of months) {
      const expected = plainPercentiles(vectorOf(kpi, month), [0.1, 0.5, 0.9]);
      const { p10 = 0, p50 = 0, p90 = 0 } = monthly[kpi][month - 1] ?? {};
      [p10, p50, p90].forEach((found, nth) => {
        const wanted = expected[nth] ?? Number.NaN;
        expect(Math.abs(found - wanted), `${kpi} ${month}: ${found}, ${wanted}`).toBeLessThanOrEqual(
          tolerance * Math.abs(wanted),
        );
      });
    }
  }
});
