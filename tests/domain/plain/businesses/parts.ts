import { decided, type Estimate, measured, rangeOf } from '#domain/estimate.ts';
import type {
  CommunityInput,
  CostsInput,
  ForecastInput,
  OfferInput,
  TacticInput,
  ToolInput,
} from '#domain/forecast-input.ts';
import { defaultJudgement } from '#domain/judgement.ts';
import { luckSpreads } from '#domain/luck-spreads.ts';
import { paceToReckonWith } from '../drawing.ts';

type Three = readonly [number, number, number];

/** Names of estimates are unique in an input: those of a community begin with its name. */
export const sharesOf = (name: string, [low, typical, high]: Three): Estimate =>
  rangeOf({ name, scale: 'share' }, low, typical, high);
export const amountsOf = (name: string, [low, typical, high]: Three): Estimate =>
  rangeOf({ name, scale: 'positive' }, low, typical, high);
export const knownShare = (name: string, value: number): Estimate => measured({ name, scale: 'share' }, value);
export const knownAmount = (name: string, value: number): Estimate => measured({ name, scale: 'positive' }, value);
export const decidedAmount = (name: string, value: number): Estimate => decided({ name, scale: 'positive' }, value);
export const decidedShare = (name: string, value: number): Estimate => decided({ name, scale: 'share' }, value);

export const growthOf = (from: 'benchmark' | 'range', name: string, [low, typical, high]: Three) => ({
  from,
  netShare: rangeOf({ name: `${name} growth`, scale: 'signed' }, low, typical, high),
});

/** A pace that was measured between two counts, as it was measured. */
export const paceOf = (name: string, pace: number) => ({
  from: 'pace' as const,
  netShare: measured({ name: `${name} growth`, scale: 'signed' }, paceToReckonWith(pace)),
});

interface Rates {
  readonly rateAt1000: number;
  readonly slope: number;
  readonly followersMin: number;
  readonly cap: number | undefined;
}

/** Reactions and views by size, as published: rate at a thousand, slope, where the slope halves, the most. */
export const byPublishedSize = {
  instagram: curves([0.013, 0.3, 300, undefined], [0.115, 0.18, 300, 0.8]),
  facebook: curves([0.003, 0.39, 300, undefined], [0.055, 0.2, 300, undefined]),
  tiktok: curves([0.0235, 0.2, 1000, undefined], [0.6, 0.3, 1000, 3]),
  linkedin: curves([0.005, 0.42, 1000, undefined], [0.1, 0.25, 1000, 0.8]),
  telegram: curves([0.01, 0.35, 1000, undefined], [0.27, 0.33, 1000, 0.9]),
  vk: curves([0.006, 0.3, 1000, undefined], [0.16, 0.22, 1000, 0.8]),
};

type Curve = readonly [number, number, number, number | undefined];

function curves(engagementRate: Curve, reachPerPost: Curve) {
  const named = ([rateAt1000, slope, followersMin, cap]: Curve): Rates => ({ rateAt1000, slope, followersMin, cap });
  return { engagementRate: named(engagementRate), reachPerPost: named(reachPerPost) };
}

/** A community of which nothing is known but its size: of what is not said here, the usual of small accounts. */
export function community(id: string, said: Partial<CommunityInput>): CommunityInput {
  return {
    id,
    membersNow: 1000,
    reachablePeople: undefined,
    monthsWorked: 0,
    postsPerWeekToday: undefined,
    postsPerWeek: 3,
    typicalPostsPerWeek: 3,
    growth: growthOf('benchmark', id, [0, 0.013, 0.03]),
    churnShare: sharesOf(`${id} churn`, [0.005, 0.012, 0.03]),
    engagementRateShare: sharesOf(`${id} engagement`, [0.0052, 0.013, 0.0325]),
    reachPerPostShare: amountsOf(`${id} reach`, [0.046, 0.115, 0.2875]),
    clickShare: sharesOf(`${id} clicks`, [0.002, 0.008, 0.02]),
    activeShare: sharesOf(`${id} active`, [0.02, 0.06, 0.2]),
    sizeCurves: undefined,
    ...said,
  };
}

export const tool = (id: string, said: Pick<ToolInput, 'buys' | 'months'> & Partial<ToolInput>): ToolInput => ({
  id,
  communityId: undefined,
  moneyMinorPerMonth: 0,
  costPerResultMinor: undefined,
  resultsPerMonth: undefined,
  ownCustomers: undefined,
  followsAdSeason: said.costPerResultMinor !== undefined,
  ...said,
});

export const tactic = (
  id: string,
  uplift: Three,
  said: Pick<TacticInput, 'months'> & Partial<TacticInput>,
): TacticInput => ({
  id,
  communityIds: [],
  upliftShare: sharesOf(`${id} uplift`, uplift),
  costMinorPerMonth: 0,
  hoursPerMonth: 2,
  ...said,
});

export const offer = (id: string, postsPerMonth: number, communityIds: readonly string[] = []): OfferInput => ({
  id,
  communityIds,
  postsPerMonth,
  responseShare: sharesOf(`${id} response`, [0.0005, 0.004, 0.02]),
});

export const costs = (said: Partial<CostsInput>): CostsInput => ({
  contractorFeeMinorPerMonth: 0,
  contentFeeMinorPerMonth: 0,
  testReserveShare: 0,
  hourCostMinor: 0,
  contentHoursPerMonth: 0,
  moderationHoursPerMonth: 0,
  ...said,
});

export const year = Array.from({ length: 12 }, (_month, index) => index + 1);
export const from = (first: number): readonly number[] => year.slice(first - 1);

/** A business; of what is not said here, the usual. */
export function business(said: Partial<ForecastInput> & Pick<ForecastInput, 'communities'>): ForecastInput {
  return {
    startMonth: '2027-01',
    preparationMonths: 1,
    firstSellingMonth: 7,
    tools: [],
    tactics: [],
    offers: [],
    restMonths: 0,
    sellingPillarShare: 0,
    sellingCeilingShare: 0.2,
    linkPostShare: 0.3,
    siteLeadShare: sharesOf('leads of the site', [0.005, 0.015, 0.03]),
    leadToSaleShare: sharesOf('sales of leads', [0.02, 0.03, 0.05]),
    salesCycleMonths: decidedAmount('cycle', 0),
    averageOrderValueMinor: knownAmount('order value', 500_000),
    grossMarginShare: knownShare('margin', 0.4),
    payment: { kind: 'once' },
    today: { visitsPerMonth: undefined, enquiriesPerMonth: undefined },
    leadsPerMonthMax: undefined,
    brandSearchesPerMonth: 120,
    brandSearchGrowthShare: amountsOf('brand growth', [0.1, 0.25, 0.6]),
    costs: costs({}),
    adPriceSeason: [0.89, 0.89, 0.95, 0.92, 0.97, 0.97, 0.95, 0.99, 0.96, 1.06, 1.23, 1.02],
    judgement: defaultJudgement,
    luck: luckSpreads,
    ...said,
  };
}
