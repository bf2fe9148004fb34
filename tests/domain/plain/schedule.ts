import type { CommunityInput, ForecastInput, OfferInput, TacticInput, ToolInput } from '#domain/forecast-input.ts';

export const yearMonths = 12;
export const planMonths = 24;

/** What the plan does in one month. */
export interface MonthOfPlan {
  /** Months since month 1, month 1 being 1. */
  readonly t: number;
  readonly isPreparation: boolean;
  /** From the first selling month on. */
  readonly isSelling: boolean;
  /** Offers are made in the first selling month and again after each rest. */
  readonly isOffering: boolean;
  readonly tools: readonly ToolInput[];
  readonly tactics: readonly TacticInput[];
  readonly season: number;
  /** In the order of the communities. */
  readonly inCommunity: readonly MonthOfCommunity[];
}

export interface MonthOfCommunity {
  readonly posts: number;
  readonly tools: readonly ToolInput[];
  readonly tactics: readonly TacticInput[];
  readonly offers: readonly OfferInput[];
}

const weeksOfMonth = 52 / 12;
const reaches = (ids: readonly string[], { id }: CommunityInput): boolean => ids.length === 0 || ids.includes(id);

/** Posts a month before the plan; undefined: unknown, which is not none. */
export const postsToday = ({ postsPerWeekToday }: CommunityInput): number | undefined =>
  postsPerWeekToday === undefined ? undefined : weeksOfMonth * postsPerWeekToday;

/** Posts a month of accounts like this one. */
export const usualPosts = (community: CommunityInput): number => weeksOfMonth * community.typicalPostsPerWeek;

/** An offer, a selling pillar, or a tool that buys visits or leads: without any of them nothing is sold. */
const isAnythingSold = ({ offers, sellingPillarShare, tools }: ForecastInput): boolean =>
  offers.length + tools.filter((tool) => tool.buys !== 'members').length > 0 || sellingPillarShare > 0;

function monthOfPlan(input: ForecastInput, t: number): MonthOfPlan {
  const isPreparation = t <= input.preparationMonths;
  const sinceSelling = t - input.firstSellingMonth;
  // In the outlook tools go on as in the last month of the year, tactics as a year before
  const tools = input.tools.filter((tool) => tool.months.includes(Math.min(t, yearMonths)));
  const tactics = input.tactics.filter((tactic) => tactic.months.includes(t > yearMonths ? t - yearMonths : t));
  const isOffering =
    sinceSelling >= 0 &&
    (input.restMonths === 0 || sinceSelling % ((input.pushMonths ?? 1) + input.restMonths) < (input.pushMonths ?? 1));
  return {
    t,
    isPreparation,
    isSelling: sinceSelling >= 0 && isAnythingSold(input),
    isOffering,
    tools,
    tactics,
    season: input.adPriceSeason[(Number(input.startMonth.slice(5)) - 1 + t - 1) % 12] ?? 1,
    inCommunity: input.communities.map((community) => ({
      posts: isPreparation ? (postsToday(community) ?? 0) : weeksOfMonth * community.postsPerWeek,
      tools: tools.filter((tool) => tool.buys === 'members' && tool.communityId === community.id),
      tactics: tactics.filter((tactic) => reaches(tactic.communityIds, community)),
      offers: isOffering ? input.offers.filter((offer) => reaches(offer.communityIds, community)) : [],
    })),
  };
}

/** The plan's year and its outlook. */
export const scheduleOf = (input: ForecastInput): readonly MonthOfPlan[] =>
  Array.from({ length: planMonths }, (_month, index) => monthOfPlan(input, index + 1));
