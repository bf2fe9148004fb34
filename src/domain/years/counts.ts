import { exp2, log2 } from '../elementary.ts';
import { normalFrom } from '../luck-spreads.ts';

/** No count of a mean up to `normalFrom` goes further: the rest of the distribution is beyond any uniform number drawn. */
const countMost = 200;
const byCount = Float64Array.from({ length: countMost + 1 }, (_, count) => 1 / count);
const log2OfE = Math.LOG2E;

const rounded = (value: number): number => Math.max(0, Math.floor(value + 0.5));

/** The Poisson count of a mean, by its inverse at `uniform`; large means take the normal form, corrected for skew. */
export function poissonAt(mean: number, uniform: number, normal: number): number {
  if (mean > normalFrom) return rounded(mean + normal * Math.sqrt(mean) + (normal * normal - 1) / 6);
  let count = 0;
  let chance = exp2(-mean * log2OfE);
  let below = chance;
  while (uniform > below && count < countMost) {
    count += 1;
    chance *= mean * (byCount[count] ?? 0);
    below += chance;
  }
  return count;
}

/** Few of `trials` succeed: `share` is at most a half. */
function successesAt(trials: number, share: number, uniform: number): number {
  const odds = share / (1 - share);
  let count = 0;
  let chance = exp2(Math.max(-1000, trials * log2(1 - share)));
  let below = chance;
  while (uniform > below && count < trials && count < countMost) {
    chance *= (trials - count) * odds * (byCount[count + 1] ?? 0);
    count += 1;
    below += chance;
  }
  return count;
}

/** The Binomial count of whole `trials`, by its inverse at `uniform`; large means take the normal form, corrected for skew. */
export function binomialAt(trials: number, share: number, uniform: number, normal: number): number {
  if (trials <= 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  const mean = trials * share;
  if (mean > normalFrom) {
    const skewed = ((normal * normal - 1) * (1 - 2 * share)) / 6;
    return Math.min(trials, rounded(mean + normal * Math.sqrt(mean * (1 - share)) + skewed));
  }
  return share <= 0.5 ? successesAt(trials, share, uniform) : trials - successesAt(trials, 1 - share, 1 - uniform);
}
