import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Chance } from './chance.ts';
import { type CommunityMonth, communityMonth, communityToday } from './community-month.ts';
import { enquiriesIn } from './enquiries.ts';
import { ordersIn, spendIn } from './money.ts';
import { type MonthOfPlan, yearMonths } from './schedule.ts';
import { type LeftAtSize, ratesOfToday } from './size.ts';

/** The plan a year and its outlook are lived by. */
export interface Course {
  readonly input: ForecastInput;
  readonly months: readonly MonthOfPlan[];
  /** What the size of the typical run leaves of today's rates: of community n in month t at [n][t − 1]. */
  readonly leftAtSize: readonly (readonly LeftAtSize[])[];
}

/** All communities of a month together. */
function allOf(communities: readonly CommunityMonth[]) {
  const sum = (value: (community: CommunityMonth) => number): number => {
    let total = 0;
    for (const community of communities) total += value(community);
    return total;
  };
  const engagements = sum((community) => community.engagements);
  const memberPosts = sum((community) => community.mean * community.posts);
  const posts = sum((community) => community.posts);
  return {
    before: sum((community) => community.before),
    members: sum((community) => community.members),
    paidMembers: sum((community) => community.paidMembers),
    freeMembers: sum((community) => community.freeMembers),
    organicMembers: sum((community) => community.organicMembers),
    leavers: sum((community) => community.leavers),
    views: sum((community) => community.views),
    reach: sum((community) => community.reach),
    engagements,
    engagementRate: memberPosts === 0 ? undefined : engagements / memberPosts,
    reactionsPerPost: posts === 0 ? undefined : engagements / posts,
    activeMembers: sum((community) => community.activeMembers),
  };
}

export type PlainMonth = ReturnType<typeof livedYears>[number];

/** Twenty-four months of one simulated business. */
export function livedYears({ input, months, leftAtSize }: Course, chance: Chance) {
  const states = input.communities.map((community) => communityToday(input, community, chance));
  const cycle = Math.round(chance.estimate(input.salesCycleMonths));
  const leadToSaleShare = chance.estimate(input.leadToSaleShare);
  const orderValueMinor = input.averageOrderValueMinor ? chance.estimate(input.averageOrderValueMinor) : 0;
  const grossMarginShare = chance.estimate(input.grossMarginShare);
  const [answered, sales, reached]: [number[], number[], number[]] = [[], [], []];
  let cumulativeResultMinor = 0;

  const lived = months.map((month) => {
    const { t } = month;
    if (t === 1 || t === yearMonths + 1) for (const state of states) state.yearOfGrowth = chance.yearOfGrowth();
    const salesBefore = sales[t - 2] ?? 0;
    const communities = states.map((state, n) => {
      const plan = month.inCommunity[n] as MonthOfPlan['inCommunity'][number]; // one for each community
      const left = leftAtSize[n]?.[t - 1] ?? ratesOfToday;
      return communityMonth(input, state, month, plan, chance, left, salesBefore);
    });
    const audience = allOf(communities);

    const enquiries = enquiriesIn(input, month, communities, chance);
    answered.push(enquiries.leadsAnswered);
    sales.push(chance.sales(answered[t - 1 - cycle] ?? 0, leadToSaleShare));

    const orders = ordersIn(input, sales, t, chance);
    const revenueMinor = orders * orderValueMinor;
    const grossProfitMinor = revenueMinor * grossMarginShare;
    const { spendMinor, memberAdsMinor } = spendIn(input, month);
    cumulativeResultMinor += grossProfitMinor - spendMinor;
    reached.push((reached[t - 2] ?? 0) + audience.reach);
    return {
      communities,
      before: audience.before,
      members: audience.members,
      paidMembers: audience.paidMembers,
      freeMembers: audience.freeMembers,
      organicMembers: audience.organicMembers,
      leavers: audience.leavers,
      unfollowShare: audience.before === 0 ? 0 : audience.leavers / audience.before,
      views: audience.views,
      reach: audience.reach,
      engagements: audience.engagements,
      engagementRate: audience.engagementRate,
      reactionsPerPost: audience.reactionsPerPost,
      activeMembers: audience.activeMembers,
      communityVisits: enquiries.communityVisits,
      visitsBought: enquiries.visitsBought,
      offerLeads: enquiries.offerLeads,
      siteLeads: enquiries.siteLeads,
      leadsBought: enquiries.leadsBought,
      leads: enquiries.leads,
      leadsAnswered: enquiries.leadsAnswered,
      enquiriesToday: enquiries.enquiriesToday,
      sales: sales[t - 1] ?? 0,
      orders,
      revenueMinor,
      grossProfitMinor,
      memberAdsMinor,
      spendMinor,
      cumulativeResultMinor,
      brandSearches: input.brandSearchesPerMonth ?? 0,
    };
  });

  // Searches follow the reach of the whole year, which is known only at its end
  const reachedInYear = reached[yearMonths - 1] ?? 0;
  const growthInYear = chance.estimate(input.brandSearchGrowthShare);
  lived.forEach((month, index) => {
    if (reachedInYear > 0) month.brandSearches *= 1 + (growthInYear * (reached[index] ?? 0)) / reachedInYear;
  });
  return lived;
}
