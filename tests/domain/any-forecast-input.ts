import fc from 'fast-check';
import { sizeCurvesOf } from '#domain/benchmarks-by-size.ts';
import { type Estimate, rangeOf } from '#domain/estimate.ts';
import type {
  CommunityInput,
  ForecastInput,
  OfferInput,
  PaymentInput,
  TacticInput,
  ToolInput,
} from '#domain/forecast-input.ts';
import { type GrowthInput, growthFromPace, growthFromRange } from '#domain/growth.ts';
import { defaultJudgement } from '#domain/judgement.ts';
import { comingBack, growing, known, quietYear } from './running-shoes.ts';

const inOrder = (name: string, scale: Estimate['scale'], max: number): fc.Arbitrary<Estimate> =>
  fc
    .tuple(
      fc.double({ min: 1e-6, max, noNaN: true }),
      fc.double({ min: 1e-6, max, noNaN: true }),
      fc.double({ min: 1e-6, max, noNaN: true }),
    )
    .map((three) => {
      const [low = 0, typical = 0, high = 0] = three.toSorted((a, b) => a - b);
      return rangeOf({ name, scale }, low, typical, high);
    });

const share = (name: string, max = 0.9) => inOrder(name, 'share', max);
const positive = (name: string, max: number) => inOrder(name, 'positive', max);
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
const money = fc.integer({ min: 0, max: 50_000_000 });

/** Net growth a month: published, measured, or said. */
const anyGrowth = (name: string): fc.Arbitrary<GrowthInput> => {
  const anyShare = fc.double({ min: -0.2, max: 0.5, noNaN: true });
  const anyRange = fc.tuple(anyShare, anyShare, anyShare).map((three) => {
    const [low = 0, typical = 0, high = 0] = three.toSorted((a, b) => a - b);
    return rangeOf({ name, scale: 'signed' }, low, typical, high);
  });
  return fc.oneof(
    anyRange.map((netShare) => growthFromRange('benchmark', netShare)),
    anyRange.map((netShare) => growthFromRange('range', netShare)),
    anyShare.map((pace) => growthFromPace(name, pace)),
  );
};

const anySizeCurves = fc.option(fc.constantFrom('instagram', 'telegram').map(sizeCurvesOf), { nil: undefined });
const anyPayment = (): fc.Arbitrary<PaymentInput> =>
  fc.oneof(
    fc.constant({ kind: 'once' } as const),
    positive('furtherOrdersPerYear', 12).map(comingBack),
    positive('stayMonths', 40).map((stayMonths) => ({ kind: 'monthly', stayMonths }) as const),
  );

const communityWith = (id: string): fc.Arbitrary<CommunityInput> =>
  fc.record({
    id: fc.constant(id),
    membersNow: fc.integer({ min: 0, max: 200_000 }),
    reachablePeople: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: undefined }),
    monthsWorked: fc.integer({ min: 0, max: 24 }),
    postsPerWeek: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 30, noNaN: true })),
    typicalPostsPerWeek: fc.double({ min: 0.5, max: 10, noNaN: true }),
    engagementRateShare: share(`${id}.engagementRateShare`),
    reachPerPostShare: share(`${id}.reachPerPostShare`),
    churnShare: share(`${id}.churnShare`),
    growth: anyGrowth(`${id}.growth`),
    postsPerWeekToday: fc.option(fc.constantFrom(0, 2, 10), { nil: undefined }),
    sizeCurves: anySizeCurves,
    clickShare: share(`${id}.clickShare`),
    activeShare: share(`${id}.activeShare`),
  });

const toolWith = (id: string): fc.Arbitrary<ToolInput> =>
  fc
    .record({
      buys: fc.constantFrom('members' as const, 'visits' as const, 'leads' as const),
      communityId: fc.constantFrom('c1', 'c2'),
      months,
      paid: fc.boolean(),
      moneyMinorPerMonth: money,
      costPerResultMinor: positive(`${id}.costPerResultMinor`, 100_000).map((estimate) => ({
        ...estimate,
        low: Math.max(1, estimate.low),
        typical: Math.max(1, estimate.typical),
        high: Math.max(1, estimate.high),
      })),
      resultsPerMonth: positive(`${id}.resultsPerMonth`, 500),
      followsAdSeason: fc.boolean(),
      ownCustomers: fc.constant(undefined),
    })
    .map(({ paid, ...tool }) => ({
      ...tool,
      id,
      moneyMinorPerMonth: paid ? tool.moneyMinorPerMonth : 0,
      costPerResultMinor: paid ? tool.costPerResultMinor : undefined,
      resultsPerMonth: paid ? undefined : tool.resultsPerMonth,
    }));

const tacticWith = (id: string): fc.Arbitrary<TacticInput> =>
  fc.record({
    id: fc.constant(id),
    communityIds: fc.subarray(['c1', 'c2']),
    months,
    upliftShare: positive(`${id}.upliftShare`, 2),
    costMinorPerMonth: money,
    hoursPerMonth: fc.integer({ min: 0, max: 100 }),
  });

const offerWith = (id: string): fc.Arbitrary<OfferInput> =>
  fc.record({
    id: fc.constant(id),
    communityIds: fc.subarray(['c1', 'c2']),
    postsPerMonth: fc.integer({ min: 0, max: 40 }),
    responseShare: share(`${id}.responseShare`),
  });

/** Any year an owner might describe, sensible or not. */
export const anyForecastInput: fc.Arbitrary<ForecastInput> = fc
  .record({
    preparationMonths: fc.integer({ min: 0, max: 3 }),
    firstSellingMonth: fc.integer({ min: 1, max: 12 }),
    communities: fc.tuple(communityWith('c1'), communityWith('c2')),
    tools: fc.tuple(toolWith('t1'), toolWith('t2')),
    tactics: fc.tuple(tacticWith('e1'), tacticWith('e2')),
    offers: fc.tuple(offerWith('o1')),
    pushMonths: fc.integer({ min: 1, max: 3 }),
    restMonths: fc.integer({ min: 0, max: 3 }),
    sellingPillarShare: fc.double({ min: 0, max: 1, noNaN: true }),
    sellingCeilingShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
    linkPostShare: fc.double({ min: 0, max: 1, noNaN: true }),
    siteLeadShare: share('siteLeadShare'),
    leadToSaleShare: share('leadToSaleShare'),
    salesCycleMonths: positive('salesCycleMonths', 12),
    averageOrderValueMinor: fc.option(positive('averageOrderValueMinor', 10_000_000), { nil: undefined }),
    grossMarginShare: share('grossMarginShare'),
    payment: anyPayment(),
    today: fc.record({
      visitsPerMonth: fc.option(positive('today.visits', 5000), { nil: undefined }),
      enquiriesPerMonth: fc.option(positive('today.enquiries', 500), { nil: undefined }),
    }),
    leadsPerMonthMax: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
    brandSearchesPerMonth: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
    brandSearchGrowthShare: positive('brandSearchGrowthShare', 3),
    costs: fc.record({
      contractorFeeMinorPerMonth: money,
      contentFeeMinorPerMonth: money,
      testReserveShare: fc.double({ min: 0, max: 1, noNaN: true }),
      hourCostMinor: fc.integer({ min: 0, max: 500_000 }),
      contentHoursPerMonth: fc.integer({ min: 0, max: 200 }),
      moderationHoursPerMonth: fc.integer({ min: 0, max: 200 }),
    }),
  })
  .map((year) => quietYear({ ...year, judgement: defaultJudgement }));

/**
 * Any year in which a community is not flooded: a month never buys more than two fifths of the people there are to
 * reach, and growth and leaving stay within what is seen. Beyond that a month of more money can fill a community at
 * once and leave later months with nobody to invite.
 */
export const anySteadyInput: fc.Arbitrary<ForecastInput> = fc
  .tuple(anyForecastInput, fc.double({ min: 0, max: 0.05, noNaN: true }), fc.double({ min: 0, max: 0.05, noNaN: true }))
  .map(([input, growth, churn]) => {
    const fewest = Math.min(...input.communities.map((one) => one.reachablePeople ?? Number.POSITIVE_INFINITY));
    return {
      ...input,
      communities: input.communities.map((one) => ({
        ...one,
        churnShare: known(one.churnShare.name, churn),
        growth: growing(growth, one.growth.netShare.name),
      })),
      tools: input.tools.map((one) => ({
        ...one,
        // Two tools, each with up to four times its money: a fifth of the people each at most
        costPerResultMinor:
          one.costPerResultMinor &&
          known(
            one.costPerResultMinor.name,
            Math.max(one.costPerResultMinor.typical, (20 * one.moneyMinorPerMonth) / fewest),
            'positive',
          ),
        resultsPerMonth: one.resultsPerMonth && known(one.resultsPerMonth.name, Math.min(500, fewest / 5), 'positive'),
      })),
    };
  });
