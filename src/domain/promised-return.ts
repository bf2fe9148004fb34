import type { DrawsVector } from './years/draws-vector.ts';
import type { PromisedYears } from './years/promised-years.ts';

const total = (vectors: readonly DrawsVector[], i: number): number =>
  vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0);

/** What the money brought back in each simulated year, over the months that were lived. */
export function promisedReturn(
  { monthly, year, spendMinor }: PromisedYears,
  figure: 'breakEvenMonth' | 'romi' | 'roas' | 'adCostShare',
): DrawsVector {
  const { revenueMinor, grossProfitMinor } = monthly;
  const of = (value: (draw: number) => number): DrawsVector =>
    Float64Array.from({ length: year.leads.length }, (_, draw) => value(draw));
  switch (figure) {
    case 'breakEvenMonth':
      return of((draw) => earnedBackIn(grossProfitMinor, spendMinor, draw));
    case 'romi':
      return of((draw) => (year.spendMinor > 0 ? total(grossProfitMinor, draw) / year.spendMinor - 1 : 0));
    case 'roas':
      return of((draw) => (year.adsMinor > 0 ? total(revenueMinor, draw) / year.adsMinor : 0));
    case 'adCostShare':
      return of((draw) => year.adsMinor / total(revenueMinor, draw));
  }
}

/** The first month by whose end all gross profit has paid all that was spent; infinite where none has. */
function earnedBackIn(profit: readonly DrawsVector[], spendMinor: readonly number[], draw: number): number {
  let [earned, spent] = [0, 0];
  for (const [index, minor] of spendMinor.entries()) {
    spent += minor;
    earned += profit[index]?.[draw] ?? 0;
    if (spent > 0 && earned >= spent) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}
