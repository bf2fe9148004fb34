/** Percentiles of one quantity over all simulated years. */
export interface Spread {
  readonly p10: number;
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

/** Quantities whose range is told by month, over all communities. Counts and money a month unless said otherwise. */
export const spreadKpis = [
  'members', // at the end of the month
  'paidMembers',
  'organicMembers',
  'unfollowShare', // leavers ÷ members at the start of the month
  'engagementRate', // per post, by followers
  'activeMembers',
  'reactionsPerPost', // reactions of a month ÷ its posts
  'brandSearches',
  'reach', // unique people
  'communityVisits',
  'visitsBought',
  'leads',
  'sales',
  'revenueMinor',
  'grossProfitMinor',
  'spendMinor',
  'cumulativeResultMinor',
] as const;
export type SpreadKpi = (typeof spreadKpis)[number];

/** All that is forecast for every month; of what goes into the others only the typical run is told. */
export const monthlyKpis = [
  ...spreadKpis,
  'freeMembers',
  'leavers',
  'engagements',
  'views',
  'enquiriesToday', // what would come without the plan; in none of its leads, sales or money
  'orders',
] as const;
export type MonthlyKpi = (typeof monthlyKpis)[number];

/** Totals and ratios over months 1…12. */
export const yearlyKpis = [
  'membersGained', // members at the end of month 12 less members now
  'costPerMemberMinor', // money of tools buying members ÷ members they brought
  'visits',
  'leads',
  'sales',
  'orders',
  'revenueMinor',
  'grossProfitMinor',
  'spendMinor',
  'resultMinor', // gross profit less spend
  'romiShare', // (gross profit − spend) ÷ spend
  'costPerLeadMinor', // all spend ÷ leads
  'costPerSaleMinor', // all spend ÷ sales
] as const;
export type YearlyKpi = (typeof yearlyKpis)[number];

/** Counts of a month that may be too small to be promised by the month. */
export const countKpis = [
  'paidMembers',
  'engagements',
  'communityVisits',
  'visitsBought',
  'leads',
  'sales',
  'orders',
] as const satisfies readonly MonthlyKpi[];
export type CountKpi = (typeof countKpis)[number];

/** A count by longer periods of the plan's year. */
export interface CountPeriods {
  /** Mean over the simulated years, months 1…12. */
  readonly expectedByMonth: readonly number[];
  /** Four quarters of the plan. */
  readonly quarterly: readonly Spread[];
  readonly yearly: Spread;
  /** Share of simulated years with at least one in months 1…12. */
  readonly chanceOfOne: number;
}

/** What may be aimed at: read as the mean of months 10…12, so that a rest month or Christmas does not decide it. */
export const goalKpis = [
  'members',
  'activeMembers',
  'leads',
  'sales',
  'revenueMinor',
] as const satisfies readonly SpreadKpi[];
export type GoalKpi = (typeof goalKpis)[number];

/** What is told of months 13…24: whether a goal is reached later, and what the money does. */
export const outlookKpis = [...goalKpis, 'cumulativeResultMinor'] as const satisfies readonly SpreadKpi[];

/** When something first happens, over all simulated years. */
export interface EventTiming {
  /** Share of simulated years in which it happened by month 12, by month 24. */
  readonly shareBy12: number;
  readonly shareBy24: number;
  /** Plan month (1…24) reached in 20, 50, 80 % of simulated years; undefined where it is after month 24. */
  readonly p20: number | undefined;
  readonly p50: number | undefined;
  readonly p80: number | undefined;
}

export interface ToolResult {
  readonly id: string;
  /** Results over months 1…12 and what one costs; undefined cost where nothing is paid or nothing comes. */
  readonly results: Spread;
  readonly costPerResultMinor: Spread | undefined;
  readonly moneyMinor: number;
}

export interface SpendByKind {
  /** Money of the tools less what is kept for tests, and what is kept. */
  readonly adsMinor: number;
  readonly testsMinor: number;
  readonly contractorMinor: number;
  readonly contentMinor: number;
  readonly tacticsMinor: number;
  readonly hoursMinor: number;
}

/** What month 12 or 24 of one community's promo pressure looks like; the same in every simulated year. */
export interface PressureMonth {
  readonly promoShare: number;
  readonly toleranceShare: number;
  readonly excessShare: number;
  readonly trust: number;
}

export interface Forecast {
  readonly draws: number;
  readonly seed: number;
  /** Spreads of months 1…12, index 0 is month 1; those of `outlookKpis` of months 1…24. */
  readonly monthly: Readonly<Record<SpreadKpi, readonly Spread[]>>;
  readonly counts: Readonly<Record<CountKpi, CountPeriods>>;
  /** Mean of months 10…12 in each simulated year. */
  readonly goalMonths: Readonly<Record<GoalKpi, Spread>>;
  /** Undefined where there is nothing to divide by: no spend, no members bought, no leads, no sales. */
  readonly yearly: Readonly<Record<YearlyKpi, Spread | undefined>>;
  readonly communities: readonly {
    readonly id: string;
    /** Members at the end of months 1…12. */
    readonly members: readonly Spread[];
    readonly pressure: readonly PressureMonth[];
  }[];
  readonly tools: readonly ToolResult[];
  /** The typical run, by month 1…24. Feeds explanations; never shown as a target. */
  readonly typical: Readonly<Record<MonthlyKpi, readonly number[]>>;
  /** Spend is the same in every simulated year: it follows from decisions alone. Index 0 is month 1, 24 months. */
  readonly spend: readonly SpendByKind[];
  /** First month in which the sales made so far reach one. */
  readonly firstSale: EventTiming;
  readonly breakEven: EventTiming;
}
