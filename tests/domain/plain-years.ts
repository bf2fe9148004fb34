import type { Estimate } from '#domain/estimate.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { MonthlyKpi } from '#domain/forecast-result.ts';
import { plainYear } from '../bench/plain-model.ts';

/** The distribution of an estimate written down a second time, from the formula of Keelin's paper. */
function plainQuantile({ scale, low, typical, high }: Estimate, y: number): number {
  if (low === high || typical <= 0) return typical;
  const onScale = (value: number) => (scale === 'share' ? Math.log(value / (1 - value)) : Math.log(value));
  const [a, b, c] = [onScale(low > 0 ? low : typical / 100), onScale(typical), onScale(high)];
  const r = Math.min(0.833, Math.max(0.167, (b - a) / (c - a)));
  const [L, logit] = [Math.log(9), Math.log(y / (1 - y))];
  const z = b + ((c - a) / (2 * L)) * logit + (((1 - 2 * r) * (c - a)) / (0.8 * L)) * (y - 0.5) * logit;
  return scale === 'share' ? 1 / (1 + Math.exp(-z)) : Math.exp(z);
}

/** Repeatable numbers from 0 to 1: the generator of Numerical Recipes, which the engine does not use. */
function randomNumbers(): () => number {
  let state = 20_270_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Strata in an order of their own: the numbers 0…draws − 1, shuffled. */
function shuffled(draws: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: draws }, (_, rank) => rank);
  for (let last = draws - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Years of the model written plainly, drawn by other means than the engine's: a KPI of a month in each of them. */
export function plainYears(
  input: ForecastInput,
  { draws, months }: { readonly draws: number; readonly months: readonly number[] },
): (kpi: MonthlyKpi, month: number) => readonly number[] {
  const random = randomNumbers();
  const columns = new Map<string, Float64Array>();
  const vectorOf = (estimate: Estimate): Float64Array => {
    const known = columns.get(estimate.name);
    if (known) return known;
    const column = Float64Array.from(shuffled(draws, random), (rank) =>
      plainQuantile(estimate, Math.min(0.99, Math.max(0.01, (rank + 0.5) / draws))),
    );
    columns.set(estimate.name, column);
    return column;
  };
  const years = Array.from({ length: draws }, (_year, i) => {
    const year = plainYear(input, (estimate) => vectorOf(estimate)[i] ?? Number.NaN);
    return new Map(months.map((month) => [month, year[month - 1]]));
  });
  return (kpi, month) => years.map((year) => year.get(month)?.[kpi] ?? Number.NaN);
}
