import { exponential, naturalLog } from './elementary.ts';
import type { Estimate } from './estimate.ts';

const ln9 = naturalLog(9);

/** The distribution exists for middles between these parts of the way from low to high (on the estimate's own scale). */
const middleMin = 0.167;
const middleMax = 0.833;

/** A logit has no ends: the least and the greatest share a draw can start from. */
const nearestShare = (share: number): number => Math.min(1 - 1e-9, Math.max(1e-12, share));

/** A logarithm has no lower end either: nobody estimates a billionth of anything. */
const leastPositive = 1e-9;

function toScale(scale: Estimate['scale'], value: number): number {
  if (scale === 'signed') return value;
  if (scale === 'positive') return naturalLog(Math.max(leastPositive, value));
  const share = nearestShare(value);
  return naturalLog(share / (1 - share));
}

/** Known values are drawn as themselves; so is a middle of nought, which has no place on a logarithm's scale or a logit's. */
const isDrawnAsItself = ({ scale, low, typical, high }: Estimate): boolean =>
  low === high || (scale !== 'signed' && (typical <= 0 || (scale === 'share' && typical >= 1)));

/**
 * The low and the high an estimate is drawn between. Nothing has no logarithm: a low of nought is raised to a hundredth of
 * typical, and a share's high of 1 comes as near to it as a hundredth of what typical lacks.
 */
export function endsOf({ scale, low, typical, high }: Estimate): { readonly low: number; readonly high: number } {
  if (scale === 'signed') return { low, high };
  return {
    low: low > 0 ? low : typical / 100,
    high: scale === 'share' && high >= 1 ? 1 - (1 - typical) / 100 : high,
  };
}

/** Low, typical and high on the estimate's own scale. */
function placesOf(estimate: Estimate) {
  const { scale, typical } = estimate;
  const { low, high } = endsOf(estimate);
  const [a, b, c] = [toScale(scale, low), toScale(scale, typical), toScale(scale, high)];
  // Two neighbouring floating-point numbers may have one logarithm.
  return { middle: b, width: c - a, part: a === c ? 0.5 : (b - a) / (c - a) };
}

/** Whether the middle lies so near one end that the draw cannot pass through all three numbers. */
export function isTooLopsided(estimate: Estimate): boolean {
  if (isDrawnAsItself(estimate)) return estimate.low !== estimate.high;
  const { part } = placesOf(estimate);
  return part < middleMin || part > middleMax;
}

/** A metalog on the estimate's own scale: `middle + logit(y)·(slope + skew·(y − ½))`. */
export interface Metalog {
  readonly middle: number;
  readonly slope: number;
  readonly skew: number;
}

/**
 * The metalog with symmetric-percentile triplet through P10, P50 and P90 (T. W. Keelin, The Metalog Distributions,
 * Decision Analysis 13(4), 2016). A range that is too lopsided for it takes the nearest shape that exists; undefined
 * where the estimate is drawn as its typical value.
 */
export function metalogOf(estimate: Estimate): Metalog | undefined {
  if (isDrawnAsItself(estimate)) return undefined;
  const { middle, width, part } = placesOf(estimate);
  const r = Math.min(middleMax, Math.max(middleMin, part));
  return { middle, slope: width / (2 * ln9), skew: ((1 - 2 * r) * width) / (0.8 * ln9) };
}

/** Back from the estimate's own scale. */
export function fromScale(scale: Estimate['scale'], z: number): number {
  if (scale === 'signed') return z;
  return scale === 'positive' ? exponential(z) : 1 / (1 + exponential(-z));
}

/** Gives the value that a share `y` (0…1, exclusive) of simulated years does not exceed. */
export function quantileOf(estimate: Estimate): (y: number) => number {
  const metalog = metalogOf(estimate);
  if (metalog === undefined) return () => estimate.typical;
  const { middle, slope, skew } = metalog;
  return (y) => fromScale(estimate.scale, middle + naturalLog(y / (1 - y)) * (slope + skew * (y - 0.5)));
}
