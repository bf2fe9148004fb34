import * as z from 'zod/mini';
import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import { countries } from '#domain/country.ts';
import { industries } from '#domain/industry.ts';
import { currencies } from '#domain/money.ts';
import { addMonths, type Month } from '#domain/month.ts';
import { networks } from '#domain/network.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered, Origin } from '../card.ts';

export const goalKinds = ['sales', 'leads', 'revenue'] as const;

const communityDraft = z.object({
  id: draft.id,
  name: draft.text,
  network: draft.choice(networks),
  membersNow: draft.number,
  reachablePeople: draft.number,
  monthsWorked: draft.number,
  engagementRateShare: draftEstimateAnswer,
  reachPerPostShare: draftEstimateAnswer,
  churnShare: draftEstimateAnswer,
  organicGrowthShare: draftEstimateAnswer,
  clickShare: draftEstimateAnswer,
  activeShare: draftEstimateAnswer,
});

export const businessDraft = z.object({
  name: draft.text,
  offering: draft.text,
  industry: draft.choice(industries),
  otherTrade: z.optional(z.object({ sold: draft.text, buyers: draft.text })),
  country: draft.choice(countries),
  currency: draft.choice(currencies),
  unitsPerUsd: draft.number,
  rublesPerUsd: draft.number,
  startMonth: draft.text,
  preparationMonths: draft.number,
  goal: z.optional(z.object({ kind: draft.choice(goalKinds), amount: draft.number })),
  averageOrderValueMinor: draftEstimateAnswer,
  furtherOrdersPerYear: draftEstimateAnswer,
  grossMarginShare: draftEstimateAnswer,
  leadToSaleShare: draftEstimateAnswer,
  salesCycleMonths: draftEstimateAnswer,
  leadsPerMonthMax: draft.number,
  moneyCeilingMinorPerMonth: draft.number,
  ownHoursPerWeek: draft.number,
  hourCostMinor: draft.number,
  communities: draft.list(communityDraft),
  baseline: z.optional(
    z.object({
      socialVisitsPerMonth: draft.number,
      brandSearchesPerMonth: draft.number,
      mentionsPerMonth: draft.number,
      brandSearchGrowthShare: draftEstimateAnswer,
    }),
  ),
});
export type BusinessDraft = z.infer<typeof businessDraft>;

const communityComplete = z.object({
  id: draft.id,
  name: complete.anyText,
  network: complete.choice(networks, 'networkMissing'),
  membersNow: complete.fact('membersNowMissing', bounds.people),
  reachablePeople: complete.fact('reachablePeopleMissing', bounds.people),
  monthsWorked: complete.anyNumber({ max: 600, whole: true }),
  engagementRateShare: complete.anyEstimate(bounds.share),
  reachPerPostShare: complete.anyEstimate(bounds.share),
  churnShare: complete.anyEstimate(bounds.share),
  organicGrowthShare: complete.anyEstimate(bounds.share),
  clickShare: complete.anyEstimate(bounds.share),
  activeShare: complete.anyEstimate(bounds.share),
});

/** More members than people reachable is a slip of the keyboard, not a community. */
const membersWithinReach = z.superRefine<{ membersNow: unknown; reachablePeople: unknown }>((community, context) => {
  const { membersNow, reachablePeople } = community;
  if (typeof membersNow === 'number' && typeof reachablePeople === 'number' && membersNow > reachablePeople)
    context.addIssue({ code: 'custom', message: 'fewerReachableThanMembers', path: ['reachablePeople'] });
});

/** What is measured of a community, and the benchmark that stands in while it is not. */
export const measuredMetrics = {
  engagementRateShare: 'engagementRate',
  reachPerPostShare: 'reachPerPostShare',
  churnShare: 'churnShare',
  organicGrowthShare: 'organicGrowthShare',
  clickShare: 'clickShare',
  activeShare: 'activeShare',
} as const satisfies Record<string, BenchmarkMetric>;
export type MeasuredAnswer = keyof typeof measuredMetrics;

export const businessComplete = z.object({
  name: complete.text('nameMissing'),
  offering: complete.text('offeringMissing'),
  industry: complete.choice(industries, 'industryMissing'),
  otherTrade: z.optional(z.object({ sold: complete.anyText, buyers: complete.anyText })),
  country: complete.choice(countries, 'countryMissing'),
  currency: complete.choice(currencies, 'currencyMissing'),
  unitsPerUsd: complete.anyNumber({ min: 0.0001, max: 1e7 }),
  rublesPerUsd: complete.anyNumber({ min: 0.0001, max: 1e7 }),
  startMonth: complete.month('startMonthWrong'),
  preparationMonths: complete.number('preparationMissing', { max: 3, whole: true }),
  goal: z.object(
    {
      kind: complete.choice(goalKinds, 'goalKindMissing'),
      amount: complete.number('goalAmountMissing', bounds.money),
    },
    'goalKindMissing',
  ),
  averageOrderValueMinor: complete.estimate('averageOrderValueMissing', bounds.money),
  furtherOrdersPerYear: complete.anyEstimate({ max: 365 }),
  grossMarginShare: complete.estimate('grossMarginMissing', bounds.share),
  leadToSaleShare: complete.estimate('leadToSaleMissing', bounds.share),
  salesCycleMonths: complete.estimate('salesCycleMissing', { max: 24 }),
  leadsPerMonthMax: complete.fact('leadsPerMonthMaxMissing', bounds.count),
  moneyCeilingMinorPerMonth: complete.fact('moneyCeilingMissing', bounds.money),
  ownHoursPerWeek: complete.fact('ownHoursMissing', { max: 1000 }),
  hourCostMinor: complete.fact('hourCostMissing', bounds.money),
  communities: z
    .array(communityComplete.check(membersWithinReach), 'communitiesMissing')
    .check(z.minLength(1, 'communitiesMissing')),
  baseline: z.optional(
    z.object({
      socialVisitsPerMonth: complete.anyFact(bounds.count),
      brandSearchesPerMonth: complete.anyFact(bounds.count),
      mentionsPerMonth: complete.anyFact(bounds.count),
      brandSearchGrowthShare: complete.anyEstimate({ max: 20 }),
    }),
  ),
});
export type BusinessComplete = z.infer<typeof businessComplete>;
export type BusinessAnswers = Answered<BusinessComplete>;

export function blankBusiness({ createdOn, language }: Origin): BusinessDraft & { startMonth: Month } {
  const thisMonth = createdOn.slice(0, 7) as Month; // an ISO day begins with its month
  return {
    startMonth: addMonths(thisMonth, 1),
    preparationMonths: 1,
    country: language === 'ru' ? 'RU' : 'US',
    currency: language === 'ru' ? 'RUB' : 'USD',
    furtherOrdersPerYear: { kind: 'known', value: 0 },
  };
}

/** Name, offering, industry, currency, start; the first community's network, members, reachable people; order and margin. */
export const businessNeeded = [
  'name',
  'offering',
  'industry',
  'currency',
  'startMonth',
  'communities.0.network',
  'communities.0.membersNow',
  'communities.0.reachablePeople',
  'averageOrderValueMinor',
  'grossMarginShare',
] as const;
