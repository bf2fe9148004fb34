import { normalNumber } from './random-numbers.ts';

/** Above this mean a count is so nearly normal that its inverse is taken by the first terms of its expansion. */
const countedOneByOneMax = 30;

/** A Poisson count of the given mean. */
export function poissonCount(mean: number, uniform: () => number): number {
  if (mean > countedOneByOneMax) {
    const z = normalNumber(uniform);
    return Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z ** 2 - 1) / 6));
  }
  const sought = uniform();
  let count = 0;
  let chance = Math.exp(-mean);
  for (let reached = chance; reached < sought && chance > 0; reached += chance) {
    count += 1;
    chance *= mean / count;
  }
  return count;
}

/** How many of `trials` succeed, each with the same chance. */
export function binomialCount(trials: number, successShare: number, uniform: () => number): number {
  if (trials === 0 || successShare <= 0) return 0;
  if (successShare >= 1) return trials;
  if (successShare > 0.5) return trials - binomialCount(trials, 1 - successShare, uniform);
  const mean = trials * successShare;
  if (mean > countedOneByOneMax) {
    const z = normalNumber(uniform);
    const spread = Math.sqrt(mean * (1 - successShare));
    const skew = (1 - 2 * successShare) * ((z ** 2 - 1) / 6);
    return Math.min(trials, Math.max(0, Math.round(mean + z * spread + skew)));
  }
  const sought = uniform();
  const odds = successShare / (1 - successShare);
  let count = 0;
  let chance = (1 - successShare) ** trials;
  for (let reached = chance; reached < sought && count < trials; reached += chance) {
    chance *= ((trials - count) / (count + 1)) * odds;
    count += 1;
  }
  return count;
}
