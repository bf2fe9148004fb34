import type { ForecastInput } from '../forecast-input.ts';
import { monthsInYear } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';

/** Searches for the brand in each month, one after the other: they grow with the people reached so far. */
export function* brandSearchesOf(
  { brandSearchesPerMonth = 0, brandSearchGrowthShare }: ForecastInput,
  drawing: Drawing,
  reachByMonth: readonly DrawsVector[],
): Generator<DrawsVector> {
  const { add, addProduct, divide, fill } = drawing.loops;
  const growth = drawing.vectorOf(brandSearchGrowthShare);
  const [inYear, soFar] = [drawing.zeroVector(), drawing.zeroVector()];
  const [partReached, searches] = [drawing.workVector(), drawing.workVector()];
  for (const reach of reachByMonth.slice(0, monthsInYear)) add(inYear, reach);
  for (const reach of reachByMonth) {
    add(soFar, reach);
    divide(partReached, soFar, inYear);
    fill(searches, brandSearchesPerMonth);
    addProduct(searches, growth, partReached, brandSearchesPerMonth);
    yield searches;
  }
}
