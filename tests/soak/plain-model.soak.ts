import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { type MonthlyKpi, monthlyKpis, type Spread } from '#domain/forecast-result.ts';
import { plainPercentiles } from '../bench/plain-model.ts';
import { plainYears } from '../domain/plain-years.ts';
import { runningShoes } from '../domain/running-shoes.ts';

const [draws, seeds, months] = [200_000, 16, [1, 6, 12]];
const ends = ['p10', 'p50', 'p90'] as const;

/** One forecast of 10,000 years wanders by up to 3 % at the ends of what sells; the mean of sixteen does not. */
test('the mean of sixteen forecasts has the P10, P50 and P90 of 200,000 years of the model written plainly, within 1.5 %', () => {
  const input = runningShoes();
  const vectorOf = plainYears(input, { draws, months });
  const forecasts = Array.from({ length: seeds }, (_, seed) => forecast(input, { seed: seed + 1 }).monthly);
  const mean = (kpi: MonthlyKpi, month: number, end: keyof Spread) =>
    forecasts.reduce((sum, monthly) => sum + (monthly[kpi][month - 1]?.[end] ?? Number.NaN), 0) / seeds;
  for (const kpi of monthlyKpis)
    for (const month of months) {
      const plain = plainPercentiles(vectorOf(kpi, month), [0.1, 0.5, 0.9]);
      const [p10 = Number.NaN, , p90 = Number.NaN] = plain;
      ends.forEach((end, nth) => {
        const wanted = plain[nth] ?? Number.NaN;
        // A result passes nought, where a part of it says nothing: there it is a part of its range
        const size = kpi === 'cumulativeResultMinor' ? p90 - p10 : Math.abs(wanted);
        const found = mean(kpi, month, end);
        expect(Math.abs(found - wanted), `${kpi} ${month} ${end}: ${found}, ${wanted}`).toBeLessThanOrEqual(
          0.015 * size,
        );
      });
    }
});
