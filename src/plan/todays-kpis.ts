import type { MonthlyKpi } from '#domain/forecast-result.ts';
import { knownNumber } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';

type Community = NonNullable<Answers['business']['communities']>[number];

const postsCounted = 10;
const monthsBetweenCounts = 3;

/** The sum over all communities; undefined while one of them is not known. */
function sumOf(communities: readonly Community[], read: (community: Community) => number | undefined) {
  const counts = communities.map(read);
  return counts.length === 0 || counts.some((count) => count === undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** What was counted on the baseline day, by the KPI it stands beside. */
export function todaysKpis({ business }: Answers): Partial<Record<MonthlyKpi, number | undefined>> {
  const { communities = [], baseline } = business;
  const members = sumOf(communities, ({ membersNow }) => knownNumber(membersNow));
  const before = sumOf(communities, ({ membersThreeMonthsAgo }) => knownNumber(membersThreeMonthsAgo));
  const reactions = sumOf(communities, ({ reactionsOfTenPosts }) => knownNumber(reactionsOfTenPosts));
  return {
    members,
    organicMembers:
      members === undefined || before === undefined ? undefined : Math.max(0, (members - before) / monthsBetweenCounts),
    engagementRate: reactions === undefined || !members ? undefined : reactions / postsCounted / members,
    reactionsPerPost: reactions === undefined ? undefined : reactions / postsCounted,
    communityVisits: knownNumber(baseline?.socialVisitsPerMonth),
    brandSearches: knownNumber(baseline?.brandSearchesPerMonth),
    leads: knownNumber(baseline?.enquiriesPerMonth),
  };
}
