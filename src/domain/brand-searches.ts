import { at, type Column } from './column.ts';
import type { Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { monthsInYear } from './schedule.ts';

/** Searches for the brand in each month, one after the other: they grow with the people reached so far. */
export function* brandSearchesOf(
  { brandSearchesPerMonth = 0, brandSearchGrowthShare }: ForecastInput,
  drawing: Drawing,
  reachByMonth: readonly Column[],
): Generator<Column> {
  const { add } = drawing.loops;
  const growth = drawing.columnOf(brandSearchGrowthShare);
  const [inYear, soFar, searches] = [drawing.emptyColumn(), drawing.emptyColumn(), drawing.emptyColumn()];
  for (const reach of reachByMonth.slice(0, monthsInYear)) add(inYear, reach);
  for (const reach of reachByMonth) {
    add(soFar, reach);
    search(searches, brandSearchesPerMonth, { growth, soFar, inYear });
    yield searches;
  }
}

interface Attention {
  readonly growth: Column;
  /** People reached until now, and in the plan's year. */
  readonly soFar: Column;
  readonly inYear: Column;
}

function search(searches: Column, usual: number, { growth, soFar, inYear }: Attention): void {
  for (let i = 0; i < searches.length; i += 1) {
    const part = at(inYear, i) === 0 ? 0 : at(soFar, i) / at(inYear, i);
    searches[i] = usual * (1 + at(growth, i) * part);
  }
}
