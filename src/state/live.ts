import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { Lever, LeverFacts } from '#plan/levers.ts';
import type { WorkerClient } from './worker-client.ts';

/** What the page waits for: the forecast of a year, and what would change its answer. */
export type LiveQuestion =
  | { readonly kind: 'forecast'; readonly input: ForecastInput }
  | { readonly kind: 'levers'; readonly facts: LeverFacts };
export type LiveAnswer = Forecast | readonly Lever[];

/** Questions to the worker that nobody else keeps busy. */
export const liveOn = (worker: WorkerClient<LiveQuestion, LiveAnswer>) => ({
  // The worker answers each kind with what belongs to it.
  forecast: (input: ForecastInput) => worker.ask({ kind: 'forecast', input }) as Promise<Forecast>,
  levers: (facts: LeverFacts) =>
    worker.askNewest('levers', { kind: 'levers', facts }) as Promise<readonly Lever[] | undefined>,
});
