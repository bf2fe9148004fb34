import type { ForecastInput } from './forecast-input.ts';
import type { Spread } from './forecast-result.ts';
import type { ForecastOptions } from './forecaster.ts';
import { isBetterLess, type PromiseClaim } from './promise.ts';
import { monthsRead, promisedVector } from './promised-figure.ts';
import { spreadOf } from './years/percentile.ts';
import { promisedYears } from './years/promised-years.ts';

export interface Plausibility {
  /** Share of simulated years in which the promise comes true, 0…1. */
  readonly share: number;
  /** What the simulated years bring instead; a cost is infinite where nothing comes to be paid for. */
  readonly spread: Spread;
}

/** Rounding of the arithmetic must not break a promise that is kept to the letter. */
const slack = 1e-9;

/** In which share of the plan's simulated years a promise comes true. The same input gives the same share. */
export function plausibilityOf(
  input: ForecastInput,
  promise: PromiseClaim,
  { draws = 10_000, seed = 1, luck = 'on' }: ForecastOptions = {},
): Plausibility {
  const { amount, figure } = promise;
  const found = promisedVector(input, promisedYears(input, monthsRead(promise), { draws, seed, luck }), promise);
  const keeps = isBetterLess(figure)
    ? (value: number) => value <= amount * (1 + slack)
    : (value: number) => value >= amount * (1 - slack);
  return { share: found.filter(keeps).length / draws, spread: spreadOf(found) };
}
