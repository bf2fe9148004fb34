import type { ForecastInput } from '#domain/forecast-input.ts';
import { type EndRuns, endRunsOf } from '#domain/tornado.ts';

const known = new WeakMap<ForecastInput, EndRuns>();

/** The typical run with each estimate at its ends: two runs an estimate, so an input is asked once. */
export function endRunsFor(input: ForecastInput): EndRuns {
  const before = known.get(input);
  if (before) return before;
  const runs = endRunsOf(input);
  known.set(input, runs);
  return runs;
}
