import type { Estimate } from './estimate.ts';
import type { Judgement } from './judgement.ts';
import type { Month } from './month.ts';

export interface CommunityInput {
  readonly id: string;
  /** Members before month 1. */
  readonly membersNow: number;
  /** People who could join; unknown means that growth is not held back by it. */
  readonly reachablePeople: number | undefined;
  /** Whole months this community has been worked with before month 1. */
  readonly monthsWorked: number;
  readonly postsPerWeek: number;
  /** What brands of this network usually post; cadence is measured against it. */
  readonly typicalPostsPerWeek: number;
  readonly engagementRateShare: Estimate;
  readonly reachPerPostShare: Estimate;
  /** Share of members who leave in a month. */
  readonly churnShare: Estimate;
  /** Share by which the community grows in a month without paid help, before leavers. */
  readonly organicGrowthShare: Estimate;
  /** Clicks per view of a post that carries a link. */
  readonly clickShare: Estimate;
  /** Members who did anything at all in a month. */
  readonly activeShare: Estimate;
}

export type Bought = 'members' | 'visits' | 'leads';

export interface ToolInput {
  readonly id: string;
  readonly buys: Bought;
  /** The community that a tool buying members leads to. */
  readonly communityId: string | undefined;
  /** Plan months 1…12 in which the tool runs. */
  readonly months: readonly number[];
  /** 0 for a tool that costs no media money. */
  readonly moneyMinorPerMonth: number;
  /** For a paid tool. */
  readonly costPerResultMinor: Estimate | undefined;
  /** For an unpaid tool. */
  readonly resultsPerMonth: Estimate | undefined;
  /** Whether the price follows the season of ad prices (advertising does, authors and partners do not). */
  readonly followsAdSeason: boolean;
}

export interface TacticInput {
  readonly id: string;
  readonly months: readonly number[];
  /** Share added to engagement in a month the tactic runs. */
  readonly upliftShare: Estimate;
  readonly costMinorPerMonth: number;
  readonly hoursPerMonth: number;
}

export interface OfferInput {
  readonly id: string;
  /** How many posts a month make this offer, in each community. */
  readonly postsPerMonth: number;
  /** Leads per active member per offer. */
  readonly responseShare: Estimate;
}

/** Everything one forecast is computed from. No text of the user's, no language, no clock. */
export interface ForecastInput {
  readonly startMonth: Month;
  /** Months before content starts, 0…3. */
  readonly preparationMonths: number;
  /** Plan month in which offers start, 1…12. */
  readonly firstSellingMonth: number;
  readonly communities: readonly CommunityInput[];
  readonly tools: readonly ToolInput[];
  readonly tactics: readonly TacticInput[];
  readonly offers: readonly OfferInput[];
  /** Whole months without offers after each month with offers. */
  readonly restMonths: number;
  /** Share of all posts that belong to selling pillars. */
  readonly sellingPillarShare: number;
  /** Share of selling posts an audience with full trust bears. */
  readonly sellingCeilingShare: number;
  /** Share of posts that carry a link to the site. */
  readonly linkPostShare: number;
  /** Leads per visit to the site. */
  readonly siteLeadShare: Estimate;
  readonly leadToSaleShare: Estimate;
  readonly salesCycleMonths: Estimate;
  /** Unknown: sales are forecast, money earned is not. */
  readonly averageOrderValueMinor: Estimate | undefined;
  readonly grossMarginShare: Estimate;
  readonly furtherOrdersPerYear: Estimate;
  /** Leads the team can answer in a month; unknown means no limit. */
  readonly leadsPerMonthMax: number | undefined;
  /** Searches for the brand a month before the plan starts; unknown leaves brand searches out. */
  readonly brandSearchesPerMonth: number | undefined;
  readonly brandSearchGrowthShare: Estimate;
  readonly costs: CostsInput;
  /** Index of ad prices, January first, mean about 1. */
  readonly adPriceSeason: readonly number[];
  readonly judgement: Judgement;
}

export interface CostsInput {
  /** Paid in every month in which a tool runs; where no tool ever runs, from the first month of content on. */
  readonly contractorFeeMinorPerMonth: number;
  /** Paid to outside makers of content in every month after the preparation. */
  readonly contentFeeMinorPerMonth: number;
  /** Share of ad money kept for tests: spent, counted for no result. */
  readonly testReserveShare: number;
  readonly hourCostMinor: number;
  /** The team's own hours, by what they go into. */
  readonly preparationHoursPerMonth: number;
  readonly contentHoursPerMonth: number;
  readonly moderationHoursPerMonth: number;
}
