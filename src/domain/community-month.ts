import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityMonth } from './loops.ts';
import type { Pressure } from './pressure.ts';
import { isSellingMonth } from './schedule.ts';

/** People who could join; while nobody knows how many they are, nothing holds a community back. */
export const reachableOf = ({ reachablePeople }: CommunityInput): number => reachablePeople ?? Number.POSITIVE_INFINITY;

/** What is alike in every simulated year of a community's months. */
export function communityMonthOf(input: ForecastInput, community: CommunityInput) {
  const { judgement, linkPostShare } = input;
  const reachable = reachableOf(community);
  const usualCadence = Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
  return ({ month, posts, excessShare, trustBefore }: Pressure): CommunityMonth => {
    const liftKept = 1 - judgement.liftLossShare * excessShare;
    const borne = (1 - excessShare) ** judgement.responseExponent * trustBefore;
    return {
      reachable,
      pull: (posts === 0 ? 0 : usualCadence) * liftKept,
      leaverFactor: 1 + judgement.leaverFactor * excessShare,
      posts,
      linkPostShare,
      liftKept,
      offered: isSellingMonth(input, month) ? borne : 0,
    };
  };
}
