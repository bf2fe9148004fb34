import type { CommunityInput } from '../forecast-input.ts';
import { rateAt, type SizeCurve } from '../size-curve.ts';
import type { DrawsVector } from './draws-vector.ts';

/** What engagement and reach per post are multiplied by at a community's size in a month. */
export interface SizeFactors {
  /** Makes both vectors, for the community of an index before plan month `month`. */
  set(index: number, month: number, engagement: DrawsVector, reach: DrawsVector): void;
}

/** Rates that do not follow from size. */
export const noSizes: SizeFactors = {
  set(_, __, engagement, reach) {
    engagement.fill(1);
    reach.fill(1);
  },
};

const factorOf = (curve: SizeCurve, members: number, membersNow: number): number =>
  rateAt(curve, members) / rateAt(curve, membersNow);

/**
 * Factors from the members of the typical run, by community and by month 1…24: each a vector of as many years as are
 * simulated, or of one year for all of them.
 */
export function sizesFrom(
  communities: readonly CommunityInput[],
  membersByMonth: readonly (readonly DrawsVector[])[],
): SizeFactors {
  return {
    set(index, month, engagement, reach) {
      const community = communities[index];
      const curves = community?.sizeCurves;
      const before = month === 1 ? undefined : membersByMonth[index]?.[month - 2];
      if (!community || !curves || !before) return noSizes.set(index, month, engagement, reach);
      const { membersNow } = community;
      const isOneForAll = before.length < engagement.length;
      const fillFrom = (vector: DrawsVector, curve: SizeCurve) => {
        if (isOneForAll) vector.fill(factorOf(curve, before[0] ?? 0, membersNow));
        else for (let i = 0; i < vector.length; i += 1) vector[i] = factorOf(curve, before[i] ?? 0, membersNow);
      };
      fillFrom(engagement, curves.engagementRate);
      fillFrom(reach, curves.reachPerPost);
    },
  };
}
