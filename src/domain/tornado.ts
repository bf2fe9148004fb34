import type { Estimate } from './estimate.ts';
import { typicalRun } from './forecast.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { Outcome, TypicalRun } from './outcomes.ts';

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

const estimateKeys = ['name', 'scale', 'low', 'typical', 'high'];

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isEstimate = (value: unknown): value is Estimate => isTree(value) && estimateKeys.every((key) => key in value);

/** Every estimate of an input that is not known exactly, once. */
function openEstimates(value: unknown, found = new Map<string, Estimate>()): ReadonlyMap<string, Estimate> {
  if (isEstimate(value)) {
    if (value.low < value.high) found.set(value.name, value);
  } else if (isTree(value)) for (const inner of Object.values(value)) openEstimates(inner, found);
  return found;
}

function replaced(value: unknown, name: string, at: number): unknown {
  if (isEstimate(value)) return value.name === name ? { ...value, low: at, typical: at, high: at } : value;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, name, at));
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, name, at)]));
}

/** The input with one estimate known to be `at`. */
export const withKnown = (input: ForecastInput, name: string, at: number): ForecastInput =>
  replaced(input, name, at) as ForecastInput; // the same tree with other numbers in it

/** Nobody is paid nothing for a result: a low of nought is a hundredth of typical, as it is drawn. */
const lowOf = ({ low, typical }: Estimate): number => (low > 0 ? low : typical / 100);

export function endRunsOf(input: ForecastInput): EndRuns {
  const runAt = (name: string, at: number) => typicalRun(withKnown(input, name, at));
  return {
    base: typicalRun(input),
    ends: [...openEstimates(input).values()].map((estimate) => ({
      estimate,
      low: runAt(estimate.name, lowOf(estimate)),
      high: runAt(estimate.name, estimate.high),
    })),
  };
}

const width = ({ low, high }: Swing): number => Math.abs(high - low);

/** What moves an outcome, the widest swing first. What does not move it is left out. */
export const swingsAmong = ({ base, ends }: EndRuns, outcome: Outcome): readonly Swing[] =>
  ends
    .map(({ estimate, low, high }) => ({ estimate, base: outcome(base), low: outcome(low), high: outcome(high) }))
    .filter((swing) => width(swing) > 0)
    .toSorted((one, other) => width(other) - width(one) || one.estimate.name.localeCompare(other.estimate.name));

/** The same for a single question; several outcomes of one input share their runs through `endRunsOf`. */
export const swingsOf = (input: ForecastInput, outcome: Outcome): readonly Swing[] =>
  swingsAmong(endRunsOf(input), outcome);
