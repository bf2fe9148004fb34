import { raised } from './elementary.ts';

/** How a rate falls with followers: `rateAt1000 × (followers/1000)^−slope`, below `followersMin` with half the slope. */
export interface SizeCurve {
  readonly rateAt1000: number;
  readonly slope: number;
  readonly followersMin: number;
  /** Nothing above it; undefined: no bound. */
  readonly cap: number | undefined;
}

/** No published range is read below this many followers. */
export const followersLeast = 100;

/** The rate of accounts of one size; fewer than a hundred followers count as a hundred. */
export function rateAt({ rateAt1000, slope, followersMin, cap }: SizeCurve, followers: number): number {
  const size = Math.max(followersLeast, followers);
  const upper = rateAt1000 * raised(Math.max(size, followersMin) / 1000, -slope);
  const rate = size < followersMin ? upper * raised(size / followersMin, -slope / 2) : upper;
  return cap === undefined ? rate : Math.min(cap, rate);
}
