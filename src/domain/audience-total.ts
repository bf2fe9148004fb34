import type { CommunityMonth } from './audience-year.ts';
import type { Column } from './draws.ts';

/** Columns of all communities together in one month. */
export interface AudienceMonth {
  readonly members: Column;
  readonly paidMembers: Column;
  readonly freeMembers: Column;
  readonly organicMembers: Column;
  readonly leavers: Column;
  readonly unfollowShare: Column;
  readonly views: Column;
  readonly reach: Column;
  readonly engagements: Column;
  readonly engagementRate: Column;
  readonly activeMembers: Column;
  readonly communityVisits: Column;
  readonly offerLeads: Column;
}

const at = (column: Column, index: number): number => column[index] ?? 0;

function sumOf(months: readonly CommunityMonth[], key: keyof CommunityMonth, draws: number): Column {
  const sum = new Float64Array(draws);
  for (const month of months) {
    const column = month[key];
    for (let i = 0; i < draws; i += 1) sum[i] = at(sum, i) + at(column, i);
  }
  return sum;
}

const ratio = (over: Column, under: Column): Column =>
  over.map((value, index) => (at(under, index) === 0 ? 0 : value / at(under, index)));

export interface CommunityYear {
  readonly membersNow: number;
  readonly months: readonly CommunityMonth[];
  /** Posts in each month. */
  readonly posts: readonly number[];
}

/** Every community's month added up; rates are weighed by the members they are rates of. */
export function audienceTotal(communities: readonly CommunityYear[], month: number, draws: number): AudienceMonth {
  const months = communities.flatMap((community) => community.months[month - 1] ?? []);
  const sum = (key: keyof CommunityMonth) => sumOf(months, key, draws);
  const start = new Float64Array(draws);
  const membersPosted = new Float64Array(draws);
  for (const { membersNow, months: own, posts } of communities) {
    const before = own[month - 2]?.members;
    const mean = own[month - 1]?.meanMembers;
    const postsInMonth = posts[month - 1] ?? 0;
    for (let i = 0; i < draws; i += 1) {
      start[i] = at(start, i) + (before ? at(before, i) : membersNow);
      membersPosted[i] = at(membersPosted, i) + (mean ? at(mean, i) * postsInMonth : 0);
    }
  }
  const leavers = sum('leavers');
  const engagements = sum('engagements');
  return {
    members: sum('members'),
    paidMembers: sum('paidMembers'),
    freeMembers: sum('freeMembers'),
    organicMembers: sum('organicMembers'),
    leavers,
    unfollowShare: ratio(leavers, start),
    views: sum('views'),
    reach: sum('reach'),
    engagements,
    engagementRate: ratio(engagements, membersPosted),
    activeMembers: sum('activeMembers'),
    communityVisits: sum('communityVisits'),
    offerLeads: sum('offerLeads'),
  };
}
