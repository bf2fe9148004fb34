import type { Column } from './column.ts';
import type { Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { monthsInYear } from './schedule.ts';

/** Searches for the brand in each month, one after the other: they grow with the people reached so far. */
export function* brandSearchesOf(
  { brandSearchesPerMonth = 0, brandSearchGrowthShare }: ForecastInput,
  drawing: Drawing,
  reachByMonth: readonly Column[],
): Generator<Column> {
  const { add, addProduct, divide, fill } = drawing.loops;
  const growth = drawing.columnOf(brandSearchGrowthShare);
  const [inYear, soFar] = [drawing.emptyColumn(), drawing.emptyColumn()];
  const [partReached, searches] = [drawing.workColumn(), drawing.workColumn()];
  for (const reach of reachByMonth.slice(0, monthsInYear)) add(inYear, reach);
  for (const reach of reachByMonth) {
    add(soFar, reach);
    divide(partReached, soFar, inYear);
    fill(searches, brandSearchesPerMonth);
    addProduct(searches, growth, partReached, brandSearchesPerMonth);
    yield searches;
  }
}
