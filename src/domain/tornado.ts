import type { Estimate } from './estimate.ts';
import { runsOf } from './forecast.ts';
import type { ForecastInput } from './forecast-input.ts';
import { endsOf } from './metalog.ts';
import type { Outcome, TypicalRun } from './outcomes.ts';
import type { Drawing } from './years/draws.ts';
import { vectorStock } from './years/draws-vector.ts';
import { plainLoops } from './years/loops.ts';
import { withoutLuck } from './years/luck.ts';

/** The typical run, and the two it becomes when one estimate is at its low or high value and all others stay. */
export interface EndRuns {
  readonly base: TypicalRun;
  readonly ends: readonly { readonly estimate: Estimate; readonly low: TypicalRun; readonly high: TypicalRun }[];
}

/** How far one estimate moves an outcome. */
export interface Swing {
  readonly estimate: Estimate;
  readonly base: number;
  /** The outcome with the estimate at its low value; it may be the better one. */
  readonly low: number;
  readonly high: number;
}

const estimateKeys = ['name', 'scale', 'kind', 'low', 'typical', 'high'];

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isEstimate = (value: unknown): value is Estimate => isTree(value) && estimateKeys.every((key) => key in value);

/** Every estimate of an input that is not known exactly, once. */
function openEstimates(value: unknown, found = new Map<string, Estimate>()): ReadonlyMap<string, Estimate> {
  if (isEstimate(value)) {
    if (value.low < value.high) found.set(value.name, value);
  } else if (isTree(value)) for (const inner of Object.values(value)) openEstimates(inner, found);
  return found;
}

/** One year with every estimate at its typical value, then two for each of `estimates`: at its low value and at its high one. */
function endsDrawing(estimates: readonly Estimate[]): Drawing {
  const draws = 1 + 2 * estimates.length;
  const zeroVector = vectorStock(draws);
  const places = new Map(estimates.map(({ name }, index) => [name, 1 + 2 * index]));
  return {
    draws,
    loops: plainLoops,
    luck: withoutLuck(draws),
    zeroVector,
    workVector: zeroVector,
    vectorOf(estimate, derived) {
      const ofValue = (value: number) => (derived ? derived.of(value) : value);
      const vector = zeroVector().fill(ofValue(estimate.typical));
      const place = places.get(estimate.name);
      const { low, high } = endsOf(estimate);
      if (place !== undefined) vector.set([ofValue(low), ofValue(high)], place);
      return vector;
    },
  };
}

export function endRunsOf(input: ForecastInput): EndRuns {
  const estimates = [...openEstimates(input).values()];
  const [base, ...ends] = runsOf(input, endsDrawing(estimates));
  if (base === undefined) throw new RangeError('A drawing of ends begins with the typical year.');
  return {
    base,
    ends: estimates.map((estimate, index) => ({
      estimate,
      low: ends[2 * index] ?? base,
      high: ends[2 * index + 1] ?? base,
    })),
  };
}

const width = ({ low, high }: Swing): number => Math.abs(high - low);

/** What moves an outcome, the widest swing first. What does not move it is left out. */
export const tornadoAmong = ({ base, ends }: EndRuns, outcome: Outcome): readonly Swing[] =>
  ends
    .map(({ estimate, low, high }) => ({ estimate, base: outcome(base), low: outcome(low), high: outcome(high) }))
    .filter((swing) => width(swing) > 0)
    .toSorted((one, other) => width(other) - width(one) || one.estimate.name.localeCompare(other.estimate.name));

/** The same for a single question; several outcomes of one input share their runs through `endRunsOf`. */
export const tornadoOf = (input: ForecastInput, outcome: Outcome): readonly Swing[] =>
  tornadoAmong(endRunsOf(input), outcome);
