import { arrivalOf } from './arrival.ts';
import { type Drawing, drawnYears, typicalYear } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { Forecast } from './forecast-result.ts';
import { spreadReader } from './percentile.ts';
import { simulate } from './simulation.ts';
import { toolResultsOf, yearlyOf } from './yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
}

/** The forecast of one strategy. No clock, no chance but the seed: the same input gives the same numbers. */
export function forecast(input: ForecastInput, { draws = 10_000, seed = 1 }: ForecastOptions = {}): Forecast {
  const years = simulate(input, drawnYears(draws, seed), spreadReader(draws));
  return {
    draws,
    seed,
    monthly: years.monthly,
    yearly: yearlyOf(years.year, years.tools),
    communities: years.communities,
    tools: toolResultsOf(years.tools),
    typical: typicalRun(input),
    spend: years.spend,
    firstSale: arrivalOf(years.firstSale),
    breakEven: arrivalOf(years.breakEven),
  };
}

/** The same recursion with every estimate at its typical value, months 1…24. */
export const typicalRun = (input: ForecastInput, drawing: Drawing = typicalYear): Forecast['typical'] =>
  simulate(input, drawing, ([value = 0]) => value).monthly;
