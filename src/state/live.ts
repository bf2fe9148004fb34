import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import type { EndRuns } from '#domain/tornado.ts';
import type { Lever, LeverFacts } from '#plan/levers.ts';
import type { WorkerClient } from './worker-client.ts';

/** What would change the answer of a plan, and its typical run with each estimate at its ends. */
export interface Changes {
  readonly levers: readonly Lever[];
  readonly endRuns: EndRuns;
}

/** What the page waits for: the forecast of a year, and what would change its answer. */
export type LiveQuestion =
  | { readonly kind: 'forecast'; readonly input: ForecastInput }
  | { readonly kind: 'changes'; readonly facts: LeverFacts };
export type LiveAnswer = Forecast | Changes;

/** Questions to the worker that nobody else keeps busy. */
export const liveOn = (worker: WorkerClient<LiveQuestion, LiveAnswer>) => ({
  // The worker answers each kind with what belongs to it.
  forecast: (input: ForecastInput) => worker.ask({ kind: 'forecast', input }) as Promise<Forecast>,
  changes: (facts: LeverFacts) =>
    worker.askNewest('changes', { kind: 'changes', facts }) as Promise<Changes | undefined>,
});
