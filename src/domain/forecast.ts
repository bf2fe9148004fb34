import type { ForecastInput } from './forecast-input.ts';
import type { Forecast } from './forecast-result.ts';
import { type ForecastOptions, forecasterOf } from './forecaster.ts';

export { runsOf, typicalRun } from './forecaster.ts';

/** The forecast of one strategy. No clock, no chance but the seed: the same input gives the same numbers. */
export const forecast = (input: ForecastInput, options?: ForecastOptions): Forecast =>
  forecasterOf(options).forecast(input);
