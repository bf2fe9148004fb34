import type { Estimate } from './estimate.ts';

const ln9 = Math.log(9);

/** The distribution exists for middles between these parts of the way from low to high (on the estimate's own scale). */
const middleMin = 0.167;
const middleMax = 0.833;

const toScale = (scale: Estimate['scale'], value: number): number =>
  scale === 'positive' ? Math.log(value) : Math.log(value / (1 - value));

const fromScale = (scale: Estimate['scale'], z: number): number =>
  scale === 'positive' ? Math.exp(z) : 1 / (1 + Math.exp(-z));

interface Shape {
  readonly middle: number;
  readonly spread: number;
  /** Part of the way from low to high at which the middle lies. */
  readonly part: number;
}

/** Largest and smallest share a draw may start from: a logit has no ends. */
const nearestShare = (share: number): number => Math.min(1 - 1e-9, Math.max(1e-12, share));

function shapeOf({ scale, low, typical, high }: Estimate): Shape {
  const place = (value: number) => toScale(scale, scale === 'share' ? nearestShare(value) : value);
  const [a, b, c] = [place(low <= 0 ? typical / 100 : low), place(typical), place(high)];
  return { middle: b, spread: c - a, part: (b - a) / (c - a) };
}

const isKnown = ({ low, high }: Estimate): boolean => low === high;

/** Whether the middle lies so near one end that the draw uses the nearest valid shape instead. */
export function isTooLopsided(estimate: Estimate): boolean {
  if (isKnown(estimate) || estimate.typical <= 0) return false;
  const { part } = shapeOf(estimate);
  return part < middleMin || part > middleMax;
}

/**
 * The value that a share `y` (0…1, exclusive) of simulated years does not exceed: the metalog with symmetric-percentile
 * triplet through P10, P50 and P90 (T. W. Keelin, The Metalog Distributions, Decision Analysis 13(4), 2016).
 */
export function metalogQuantile(estimate: Estimate, y: number): number {
  if (isKnown(estimate) || estimate.typical <= 0) return estimate.typical;
  const { middle, spread, part } = shapeOf(estimate);
  const r = Math.min(middleMax, Math.max(middleMin, part));
  const logit = Math.log(y / (1 - y));
  const z = middle + (spread / (2 * ln9)) * logit + (((1 - 2 * r) * spread) / (0.8 * ln9)) * (y - 0.5) * logit;
  return fromScale(estimate.scale, z);
}
