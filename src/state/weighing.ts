import type { ForecastInput } from '#domain/forecast-input.ts';
import type { PromiseClaim } from '#domain/promise.ts';

/** A promise and the year it is weighed against. */
export interface Weighing {
  readonly input: ForecastInput;
  readonly promise: PromiseClaim;
}
