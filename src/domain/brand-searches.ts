import { at, type Column, type Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { monthsInYear } from './schedule.ts';

/** Searches for the brand in each month: they grow with the people reached so far. */
export function brandSearchesOf(
  { brandSearchesPerMonth = 0, brandSearchGrowthShare }: ForecastInput,
  drawing: Drawing,
  reachByMonth: readonly Column[],
): readonly Column[] {
  const { draws } = drawing;
  const growth = drawing.columnOf(brandSearchGrowthShare);
  const inYear = drawing.emptyColumn();
  for (const reach of reachByMonth.slice(0, monthsInYear))
    for (let i = 0; i < draws; i += 1) inYear[i] = at(inYear, i) + at(reach, i);
  const soFar = drawing.emptyColumn();
  return reachByMonth.map((reach) => {
    const searches = drawing.emptyColumn();
    for (let i = 0; i < draws; i += 1) {
      soFar[i] = at(soFar, i) + at(reach, i);
      const part = at(inYear, i) === 0 ? 0 : at(soFar, i) / at(inYear, i);
      searches[i] = brandSearchesPerMonth * (1 + at(growth, i) * part);
    }
    return searches;
  });
}
