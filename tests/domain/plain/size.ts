import type { CommunityInput } from '#domain/forecast-input.ts';
import type { SizeCurve } from '#domain/size-curve.ts';

const smallest = 100;

/** The typical rate of an account of this size: a power of the size, half as steep below what was measured, and capped. */
export function rateOfSize({ rateAt1000, slope, followersMin, cap }: SizeCurve, members: number): number {
  const size = Math.max(smallest, members);
  const measuredFrom = Math.max(size, followersMin);
  const rate = rateAt1000 * (measuredFrom / 1000) ** -slope * (size / measuredFrom) ** (-slope / 2);
  return cap === undefined ? rate : Math.min(cap, rate);
}

/** Rates as a part of today's. */
export interface LeftAtSize {
  readonly engagementRate: number;
  readonly reachPerPost: number;
}

export const ratesOfToday: LeftAtSize = { engagementRate: 1, reachPerPost: 1 };

export function leftAtSize({ sizeCurves, membersNow }: CommunityInput, members: number): LeftAtSize {
  if (sizeCurves === undefined) return ratesOfToday;
  const left = (curve: SizeCurve) => rateOfSize(curve, members) / rateOfSize(curve, membersNow);
  return { engagementRate: left(sizeCurves.engagementRate), reachPerPost: left(sizeCurves.reachPerPost) };
}
