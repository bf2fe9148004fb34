import type { CommunityInput, ForecastInput } from './forecast-input.ts';
import type { CommunityKpi } from './forecast-result.ts';
import type { CommunityMonth } from './loops.ts';
import { isNeverEmptied } from './never-emptied.ts';
import type { Pressure } from './pressure.ts';
import { isSellingMonth, tacticRuns } from './schedule.ts';

/** People who could join; while nobody knows how many they are, nothing holds a community back. */
export const reachableOf = ({ reachablePeople }: CommunityInput): number => reachablePeople ?? Number.POSITIVE_INFINITY;

/** All that figures follow from besides the community itself; two months in which it is equal agree on them. */
export type Rates = Partial<Readonly<Record<CommunityKpi, string>>>;

/** What is alike in every simulated year of a community's months. */
export function communityMonths(input: ForecastInput, community: CommunityInput) {
  const { judgement, linkPostShare } = input;
  const reachable = reachableOf(community);
  const usualCadence = Math.min(judgement.cadenceMax, community.postsPerWeek / community.typicalPostsPerWeek);
  const hasRates = isNeverEmptied(input, community);
  return {
    of({ month, posts, excessShare, trustBefore }: Pressure): CommunityMonth {
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
    },
    /** Rates among people follow from the month alone, unless in some year nobody is left. */
    ratesOf({ month, posts }: Pressure, { leaverFactor, liftKept }: CommunityMonth): Rates {
      if (!hasRates) return {};
      const tactics = input.tactics.filter((tactic) => tacticRuns(tactic, month)).map(({ id }) => id);
      return { unfollowShare: `${leaverFactor}`, engagementRate: posts === 0 ? '' : `${liftKept} ${tactics}` };
    },
  };
}
