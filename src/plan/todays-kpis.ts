import { powerOf } from '#domain/elementary.ts';
import type { MonthlyKpi } from '#domain/forecast-result.ts';
import { weeksPerMonth } from '#domain/schedule.ts';
import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';

type Community = NonNullable<Answers['business']['communities']>[number];
type Read = (community: Community) => number | undefined;

const postsCounted = 10;
const monthsBetweenCounts = 3;

const membersOf: Read = ({ membersNow }) => knownNumber(membersNow);
const reactionsPerPostOf: Read = (community) => {
  const reactions = knownNumber(community.reactionsOfTenPosts);
  const members = membersOf(community);
  if (reactions !== undefined) return reactions / postsCounted;
  return members === undefined ? undefined : partOf(community.engagementRateShare, members);
};

/** A share somebody measured, of the members of today. */
const partOf = (answer: Community['churnShare'], members: number | undefined): number | undefined =>
  answer?.kind === 'known' && answer.value !== undefined && members !== undefined ? answer.value * members : undefined;

/** Unique people of a month, as the forecast counts them: each post reaches its share by itself. */
const reachOf: Read = ({ viewsOfTenPosts, postsPerWeekToday, membersNow }) => {
  const [views, posts, members] = [viewsOfTenPosts, postsPerWeekToday, membersNow].map(knownNumber);
  if (views === undefined || posts === undefined || !members) return undefined;
  return members * (1 - powerOf(1 - Math.min(1, views / postsCounted / members), posts * weeksPerMonth));
};

/** The sum over all communities; undefined while one of them is not known. */
function sumOf(communities: readonly Community[], read: Read): number | undefined {
  const counts = communities.map(read);
  return counts.length === 0 || counts.some((count) => count === undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : part / whole;

/** What was counted on the baseline day, by the KPI it stands beside. */
export function todaysKpis({ business }: Answers): Partial<Record<MonthlyKpi, number | undefined>> {
  const { communities = [], baseline } = business;
  const all = (read: Read) => sumOf(communities, read);
  const members = all(membersOf);
  const before = all(({ membersThreeMonthsAgo }) => knownNumber(membersThreeMonthsAgo));
  // A community that posts more often counts for more; while that is not known, all count alike.
  const isCadenceKnown = (all(({ postsPerWeekToday }) => knownNumber(postsPerWeekToday)) ?? 0) > 0;
  const perPost = (read: Read): number | undefined =>
    all((community) => {
      const value = read(community);
      return value === undefined
        ? undefined
        : value * (isCadenceKnown ? (knownNumber(community.postsPerWeekToday) ?? 0) : 1);
    });
  const reactions = perPost(reactionsPerPostOf);
  return {
    members,
    organicMembers:
      members === undefined || before === undefined ? undefined : Math.max(0, (members - before) / monthsBetweenCounts),
    unfollowShare: ratio(
      all((community) => partOf(community.churnShare, membersOf(community))),
      members,
    ),
    engagementRate: ratio(reactions, perPost(membersOf)),
    reactionsPerPost: ratio(
      reactions,
      perPost(() => 1),
    ),
    activeMembers: all((community) => partOf(community.activeShare, membersOf(community))),
    reach: all(reachOf),
    communityVisits: knownNumber(baseline?.socialVisitsPerMonth),
    brandSearches: knownNumber(baseline?.brandSearchesPerMonth),
    leads: knownNumber(baseline?.enquiriesPerMonth),
  };
}
