import { powerOf } from '../elementary.ts';
import type { CommunityInput, ForecastInput } from '../forecast-input.ts';
import { fadeIn } from '../luck-spreads.ts';
import { isPosted, monthsInYear } from '../schedule.ts';
import { followersLeast } from '../size-curve.ts';
import type { CommunityMonth } from './community-loops.ts';
import type { Luck } from './luck.ts';
import type { Pressure } from './pressure.ts';

/** People who could join, never fewer than have; while nobody knows how many they are, nothing holds a community back. */
export const reachableOf = ({ reachablePeople, membersNow }: CommunityInput): number =>
  reachablePeople === undefined ? Number.POSITIVE_INFINITY : Math.max(reachablePeople, membersNow);

/** Size at which a community's growth was measured or published. */
const growthSizeOf = ({ growth, membersNow }: CommunityInput): number =>
  Math.max(growth.from === 'benchmark' ? followersLeast : 1, membersNow);

/**
 * How often is posted against what the growth was measured with: what is usual for a benchmark, today's posts for a
 * community's own growth. A measured pace goes on where nobody knows how often is posted today.
 */
function cadenceIn(input: ForecastInput, community: CommunityInput, { month, posts }: Pressure): number {
  const { growth, postsPerWeekToday, typicalPostsPerWeek, postsPerWeek } = community;
  if (growth.from === 'pace' && postsPerWeekToday === undefined && !isPosted(input, month)) return 1;
  if (posts === 0) return 0;
  const postsNow = isPosted(input, month) ? postsPerWeek : (postsPerWeekToday ?? 0);
  if (growth.from !== 'benchmark' && !postsPerWeekToday) return 1;
  const against = growth.from === 'benchmark' ? typicalPostsPerWeek : (postsPerWeekToday ?? postsNow);
  return Math.min(input.judgement.cadenceMax, postsNow / against);
}

/** A community's own growth was measured with the room it has today, a benchmark with all of it. */
export function roomNowOf(community: CommunityInput): number {
  const reachable = reachableOf(community);
  const room = reachable === 0 ? 0 : Math.max(0, 1 - community.membersNow / reachable);
  return community.growth.from === 'benchmark' ? 1 : room;
}

/** What is alike in every simulated year of a community's months, and their luck. */
export function communityMonthOf(input: ForecastInput, community: CommunityInput, luck: Luck) {
  const { judgement } = input;
  const reachable = reachableOf(community);
  const growthSize = growthSizeOf(community);
  const roomNow = roomNowOf(community);
  const { id } = community;
  const drift = luck.of('drift', id);
  return (pressure: Pressure): Omit<CommunityMonth, 'lift'> => {
    const { month, posts, offers, excessShare, trustBefore } = pressure;
    const exponent = judgement.responseExponent;
    const borne = exponent === 0 ? 1 : powerOf(1 - excessShare, exponent);
    const liftKept = 1 - judgement.liftLossShare * excessShare;
    // Offers beyond the posts there are change nothing
    const offersMade = offers === 0 || posts === 0 ? 0 : Math.min(1, posts / offers);
    return {
      reachable: luck.isWhole ? Math.floor(reachable) : reachable,
      pull: (cadenceIn(input, community, pressure) * liftKept) / (roomNow || 1),
      growthSize,
      fade: fadeIn(month),
      leaverFactor: 1 + judgement.leaverFactor * excessShare,
      posts,
      liftKept,
      offered: offersMade * borne * trustBefore,
      isWhole: luck.isWhole,
      luck: {
        drift,
        year: luck.of('yearOfGrowth', `${id} ${Math.ceil(month / monthsInYear)}`),
        growth: luck.of('growth', `${id} ${month}`),
        normal: luck.of('normal', `${id} members ${month}`),
        engagement: luck.of('engagement', `${id} ${month}`),
        response: luck.of('response', `${id} ${month}`),
      },
    };
  };
}
