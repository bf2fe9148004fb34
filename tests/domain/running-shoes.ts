import { decided, type Estimate, rangeOf } from '#domain/estimate.ts';
import type {
  CommunityInput,
  ForecastInput,
  OfferInput,
  PaymentInput,
  TacticInput,
  ToolInput,
} from '#domain/forecast-input.ts';
import { type GrowthInput, growthFromRange } from '#domain/growth.ts';
import { defaultJudgement } from '#domain/judgement.ts';
import { luckSpreads } from '#domain/luck-spreads.ts';

/** A number nobody doubts. */
export const known = (name: string, value: number, scale: Estimate['scale'] = 'share'): Estimate =>
  decided({ name, scale }, value);

export const range = (
  name: string,
  [low, typical, high]: readonly [number, number, number],
  scale: Estimate['scale'] = 'share',
): Estimate => rangeOf({ name, scale }, low, typical, high);

/** Net growth a month that nobody doubts, published for accounts like this one. */
export const growing = (share: number, name = 'c1.growth'): GrowthInput =>
  growthFromRange('benchmark', known(name, share, 'signed'));

export const growthRange = (name: string, three: readonly [number, number, number]): GrowthInput =>
  growthFromRange('benchmark', range(name, three, 'signed'));

export const comingBack = (furtherOrdersPerYear: Estimate): PaymentInput => ({
  kind: 'comingBack',
  furtherOrdersPerYear,
});

export const community = (changes: Partial<CommunityInput> = {}): CommunityInput => ({
  id: 'c1',
  membersNow: 1000,
  reachablePeople: 10_000,
  monthsWorked: 0,
  postsPerWeek: 3,
  postsPerWeekToday: undefined,
  typicalPostsPerWeek: 3,
  engagementRateShare: known('c1.engagementRateShare', 0.01),
  reachPerPostShare: known('c1.reachPerPostShare', 0.1),
  churnShare: known('c1.churnShare', 0.02),
  growth: growing(0.03),
  clickShare: known('c1.clickShare', 0.01),
  activeShare: known('c1.activeShare', 0.06),
  sizeCurves: undefined,
  ...changes,
});

export const tool = (changes: Partial<ToolInput> = {}): ToolInput => ({
  id: 't1',
  buys: 'members',
  communityId: 'c1',
  months: [1],
  moneyMinorPerMonth: 100_000,
  costPerResultMinor: known('t1.costPerResultMinor', 1000, 'positive'),
  resultsPerMonth: undefined,
  ownCustomers: undefined,
  followsAdSeason: false,
  ...changes,
});

export const tactic = (changes: Partial<TacticInput> = {}): TacticInput => ({
  id: 'e1',
  communityIds: [],
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  upliftShare: known('e1.upliftShare', 0.5, 'positive'),
  costMinorPerMonth: 0,
  hoursPerMonth: 0,
  ...changes,
});

export const offer = (changes: Partial<OfferInput> = {}): OfferInput => ({
  id: 'o1',
  communityIds: [],
  postsPerMonth: 2,
  responseShare: known('o1.responseShare', 0.01),
  ...changes,
});

const flatSeason = Array.from({ length: 12 }, () => 1);

/** One quiet community, posts from month 1, nothing bought and nothing sold: numbers that fit on a pocket calculator. */
export const quietYear = (changes: Partial<ForecastInput> = {}): ForecastInput => ({
  startMonth: '2027-01',
  preparationMonths: 0,
  firstSellingMonth: 7,
  communities: [community()],
  tools: [],
  tactics: [],
  offers: [],
  restMonths: 0,
  sellingPillarShare: 0,
  sellingCeilingShare: 0.2,
  linkPostShare: 0.5,
  siteLeadShare: known('siteLeadShare', 0.02),
  leadToSaleShare: known('leadToSaleShare', 0.5),
  salesCycleMonths: known('salesCycleMonths', 0, 'positive'),
  averageOrderValueMinor: known('averageOrderValueMinor', 10_000, 'positive'),
  grossMarginShare: known('grossMarginShare', 0.4),
  payment: { kind: 'once' },
  today: { visitsPerMonth: undefined, enquiriesPerMonth: undefined },
  leadsPerMonthMax: undefined,
  brandSearchesPerMonth: undefined,
  brandSearchGrowthShare: known('brandSearchGrowthShare', 0.25, 'positive'),
  costs: {
    contractorFeeMinorPerMonth: 0,
    contentFeeMinorPerMonth: 0,
    testReserveShare: 0,
    hourCostMinor: 0,
    contentHoursPerMonth: 0,
    moderationHoursPerMonth: 0,
  },
  adPriceSeason: flatSeason,
  judgement: defaultJudgement,
  luck: luckSpreads,
  ...changes,
});

/** A running-shoe shop with ranges, as an owner would answer. */
export const runningShoes = (changes: Partial<ForecastInput> = {}): ForecastInput =>
  quietYear({
    preparationMonths: 1,
    communities: [
      community({
        membersNow: 2650,
        reachablePeople: 64_000,
        postsPerWeek: 4,
        typicalPostsPerWeek: 5,
        engagementRateShare: range('c1.engagementRateShare', [0.003, 0.006, 0.011]),
        reachPerPostShare: range('c1.reachPerPostShare', [0.05, 0.06, 0.07]),
        churnShare: range('c1.churnShare', [0.003, 0.008, 0.02]),
        growth: growthRange('c1.growth', [0.008, 0.013, 0.023]),
        clickShare: range('c1.clickShare', [0.002, 0.008, 0.02]),
        activeShare: range('c1.activeShare', [0.02, 0.06, 0.2]),
      }),
    ],
    tools: [
      tool({
        months: [3, 4, 5, 6, 7, 8, 9, 10],
        moneyMinorPerMonth: 2_000_000,
        costPerResultMinor: range('t1.costPerResultMinor', [4000, 7000, 14_000], 'positive'),
        followsAdSeason: true,
      }),
    ],
    tactics: [
      tactic({
        months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        upliftShare: range('e1.upliftShare', [0.05, 0.15, 0.4], 'positive'),
      }),
    ],
    offers: [offer({ postsPerMonth: 3, responseShare: range('o1.responseShare', [0.002, 0.008, 0.02]) })],
    siteLeadShare: range('siteLeadShare', [0.008, 0.018, 0.035]),
    leadToSaleShare: range('leadToSaleShare', [0.35, 0.5, 0.65]),
    averageOrderValueMinor: range('averageOrderValueMinor', [1_050_000, 1_490_000, 2_100_000], 'positive'),
    payment: comingBack(range('furtherOrdersPerYear', [0.3, 0.6, 1], 'positive')),
    adPriceSeason: [0.89, 0.89, 0.95, 0.92, 0.97, 0.97, 0.95, 0.99, 0.96, 1.06, 1.23, 1.02],
    ...changes,
  });
