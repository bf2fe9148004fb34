import type { ForecastInput } from '#domain/forecast-input.ts';
import { type EndRuns, endRunsOf } from '#domain/tornado.ts';

const known = new WeakMap<ForecastInput, EndRuns>();

/** The typical run with each estimate at its ends: two runs an estimate, so an input is asked once. */
export function endRunsFor(input: ForecastInput): EndRuns {
  const runs = known.get(input) ?? endRunsOf(input);
  knowEndRuns(input, runs);
  return runs;
}

/** Keeps the runs of an input that were made elsewhere. */
export const knowEndRuns = (input: ForecastInput, runs: EndRuns): void => void known.set(input, runs);
