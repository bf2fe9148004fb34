import type { Estimate } from './estimate.ts';
import type { GrowthInput } from './growth.ts';
import type { Judgement } from './judgement.ts';
import type { LuckSpreads } from './luck-spreads.ts';
import type { Month } from './month.ts';
import type { SizeCurve } from './size-curve.ts';

export interface CommunityInput {
  readonly id: string;
  /** Members before month 1, F₀. */
  readonly membersNow: number;
  /** People who could join, A; unknown means that growth is not held back by it. */
  readonly reachablePeople: number | undefined;
  /** Whole months this community has been worked with before month 1. */
  readonly monthsWorked: number;
  /** Posts a week today, before the plan; 0: none, undefined: not known. */
  readonly postsPerWeekToday: number | undefined;
  /** Posts a week as planned, from the month after the preparation. */
  readonly postsPerWeek: number;
  /** What accounts of this network and size usually post; cadence of a benchmark's growth is measured against it. */
  readonly typicalPostsPerWeek: number;
  readonly growth: GrowthInput;
  /** Share of members who leave in a month. */
  readonly churnShare: Estimate;
  /** Reactions of all kinds per post ÷ followers, at today's size. */
  readonly engagementRateShare: Estimate;
  /** Views of a post ÷ followers at today's size, on the positive scale: it may exceed 1. */
  readonly reachPerPostShare: Estimate;
  /** Clicks per view of a post that carries a link. */
  readonly clickShare: Estimate;
  /** Members who did anything at all in a month. */
  readonly activeShare: Estimate;
  /** How engagement and reach fall as the community grows; undefined: they do not. */
  readonly sizeCurves: { readonly engagementRate: SizeCurve; readonly reachPerPost: SizeCurve } | undefined;
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
  /** For an unpaid tool that brings so many a month. */
  readonly resultsPerMonth: Estimate | undefined;
  /** For "own customers invited", which buys members without money. */
  readonly ownCustomers: OwnCustomersInput | undefined;
  /** Whether the price follows the season of ad prices (advertising does, authors and partners do not). */
  readonly followsAdSeason: boolean;
}

/** Customers told of the community: those of today in the tool's first two months, new ones a month after they bought. */
export interface OwnCustomersInput {
  /** Customers of today who can be told. */
  readonly customersToTell: number;
  /** Share of those told who join. */
  readonly joinShare: Estimate;
}

export interface TacticInput {
  readonly id: string;
  /** Communities it runs in; empty: all. */
  readonly communityIds: readonly string[];
  readonly months: readonly number[];
  /** Share added to engagement in a month the tactic runs. */
  readonly upliftShare: Estimate;
  readonly costMinorPerMonth: number;
  readonly hoursPerMonth: number;
}

export interface OfferInput {
  readonly id: string;
  /** Communities it is made in; empty: all. */
  readonly communityIds: readonly string[];
  /** How many posts a month make this offer, in each community it is made in. */
  readonly postsPerMonth: number;
  /** Leads per active member per offer. */
  readonly responseShare: Estimate;
}

/** How customers pay. */
export type PaymentInput =
  | { readonly kind: 'once' }
  /** A customer won comes back: further orders within twelve months of the first. */
  | { readonly kind: 'comingBack'; readonly furtherOrdersPerYear: Estimate }
  /** A fee each month while they stay; the order value is one month's fee. `stayMonths` is at least 1. */
  | { readonly kind: 'monthly'; readonly stayMonths: Estimate };

/** What comes from social media before the plan. It is shown as "already today" and never earns the plan money. */
export interface TodayInput {
  /** Visits to the site from social media a month; undefined: not known. */
  readonly visitsPerMonth: Estimate | undefined;
  /** Enquiries from social media a month that do not come through the site: messages, comments, calls. */
  readonly enquiriesPerMonth: Estimate | undefined;
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
  /** Months with offers one after the other before a rest; one unless said otherwise. */
  readonly pushMonths?: number | undefined;
  /** Whole months without offers after each push. */
  readonly restMonths: number;
  /** Nothing is for sale: whoever comes to the site is nobody's lead. */
  readonly sellsNothing?: boolean | undefined;
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
  readonly payment: PaymentInput;
  readonly today: TodayInput;
  /** Leads the team can answer in a month, those of today among them; unknown means no limit. */
  readonly leadsPerMonthMax: number | undefined;
  /** Searches for the brand a month before the plan starts; unknown leaves brand searches out. */
  readonly brandSearchesPerMonth: number | undefined;
  readonly brandSearchGrowthShare: Estimate;
  readonly costs: CostsInput;
  /** Index of ad prices, January first, mean about 1. */
  readonly adPriceSeason: readonly number[];
  readonly judgement: Judgement;
  readonly luck: LuckSpreads;
}

/** What every month costs besides tools and tactics, the preparation and the outlook included. */
export interface CostsInput {
  /** Fees of those outside who run the advertising; one contractor for several parts has one fee, counted here. */
  readonly contractorFeeMinorPerMonth: number;
  /** Fees of others outside: makers of content, moderators. */
  readonly contentFeeMinorPerMonth: number;
  /** Part of the advertising money kept for tests: spent, counted for no result. */
  readonly testReserveShare: number;
  readonly hourCostMinor: number;
  /** Hours of own people only: what a contractor does is in his fee. */
  readonly contentHoursPerMonth: number;
  readonly moderationHoursPerMonth: number;
}
