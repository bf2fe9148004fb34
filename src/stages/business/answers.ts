import * as z from 'zod/mini';
import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import { countries, placeSizes } from '#domain/country.ts';
import { industries } from '#domain/industry.ts';
import { currencies } from '#domain/money.ts';
import { addMonths, type Month } from '#domain/month.ts';
import { networks } from '#domain/network.ts';
import type { InEveryLanguage } from '#i18n/language.ts';
import { bounds, complete, draft, draftEstimateAnswer } from '../answer-kinds.ts';
import type { Answered, Origin } from '../card.ts';
import { agencyTerms, termStates, workerKinds, works } from '../work.ts';

/** What may be wanted of a year; active members where nothing is sold. */
export const goalKinds = ['sales', 'leads', 'revenue', 'activeMembers'] as const;

/** A choir, a library, a town: its goal is people who take part, and nobody asks it what an order brings. */
export const sellsNothing = ({
  goal,
}: {
  readonly goal?: { readonly kind?: string | undefined } | undefined;
}): boolean => goal?.kind === 'activeMembers';

/** What is asked of those who sell, and of nobody else. */
export const sellingQuestions = [
  'customersPay',
  'averageOrderValueMinor',
  'furtherOrdersPerYear',
  'stayMonths',
  'grossMarginShare',
  'leadToSaleShare',
  'salesCycleMonths',
  'leadsPerMonthMax',
] as const satisfies readonly string[];

/** How customers pay: once, again and again, or a fee each month while they stay. */
export const paymentKinds = ['once', 'comingBack', 'monthly'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** What a month of the calendar is for the business besides its season. */
export const dateKinds = ['busy', 'quiet', 'launch', 'postNothing'] as const;
export type DateKind = (typeof dateKinds)[number];

const communityDraft = z.object({
  id: draft.id,
  name: draft.text,
  url: draft.text,
  network: draft.choice(networks),
  membersNow: draft.number,
  membersThreeMonthsAgo: draft.number,
  reachablePeople: draft.number,
  monthsWorked: draft.number,
  postsPerWeekToday: draft.number,
  reactionsOfTenPosts: draft.number,
  viewsOfTenPosts: draft.number,
  engagementRateShare: draftEstimateAnswer,
  reachPerPostShare: draftEstimateAnswer,
  churnShare: draftEstimateAnswer,
  netGrowthShare: draftEstimateAnswer,
  clickShare: draftEstimateAnswer,
  activeShare: draftEstimateAnswer,
});

const workerDraft = z.object({
  id: draft.id,
  kind: draft.choice(workerKinds),
  name: draft.text,
  does: draft.choices(works),
  feeMinorPerMonth: draft.number,
  terms: z.optional(z.partialRecord(z.enum(agencyTerms), z.optional(z.enum(termStates)))),
});

export const businessDraft = z.object({
  name: draft.text,
  offering: draft.text,
  industry: draft.choice(industries),
  otherTrade: z.optional(z.object({ sold: draft.text, buyers: draft.text })),
  country: draft.choice(countries),
  place: z.optional(z.object({ size: draft.choice(placeSizes), residents: draft.number })),
  currency: draft.choice(currencies),
  unitsPerUsd: draft.number,
  rublesPerUsd: draft.number,
  startMonth: draft.text,
  preparationMonths: draft.number,
  goal: z.optional(z.object({ kind: draft.choice(goalKinds), amount: draft.number })),
  customersPay: draft.choice(paymentKinds),
  averageOrderValueMinor: draftEstimateAnswer,
  furtherOrdersPerYear: draftEstimateAnswer,
  stayMonths: draftEstimateAnswer,
  grossMarginShare: draftEstimateAnswer,
  leadToSaleShare: draftEstimateAnswer,
  salesCycleMonths: draftEstimateAnswer,
  leadsPerMonthMax: draft.number,
  moneyCeilingMinorPerMonth: draft.number,
  workers: draft.list(workerDraft),
  ownHoursPerWeek: draft.number,
  hourCostMinor: draft.number,
  customersToTell: draft.number,
  communities: draft.list(communityDraft),
  siteUrl: draft.text,
  dates: draft.list(z.object({ id: draft.id, kind: draft.choice(dateKinds), months: draft.months, what: draft.text })),
  tried: draft.list(z.object({ id: draft.id, what: draft.text, byWhom: draft.text, result: draft.text })),
  triedIsTold: draft.choices(['yes']),
  baseline: z.optional(
    z.object({
      socialVisitsPerMonth: draft.number,
      enquiriesPerMonth: draft.number,
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
  url: complete.anyText,
  network: complete.choice(networks, 'networkMissing'),
  membersNow: complete.fact('membersNowMissing', bounds.people),
  membersThreeMonthsAgo: complete.anyFact(bounds.people),
  reachablePeople: complete.fact('reachablePeopleMissing', bounds.people),
  monthsWorked: complete.anyNumber({ max: 600, whole: true }),
  postsPerWeekToday: complete.anyFact({ max: 200 }),
  reactionsOfTenPosts: complete.anyFact(bounds.count),
  viewsOfTenPosts: complete.anyFact(bounds.people),
  engagementRateShare: complete.anyEstimate(bounds.share),
  reachPerPostShare: complete.anyEstimate({ max: 100 }),
  churnShare: complete.anyEstimate(bounds.share),
  netGrowthShare: complete.anyEstimate({ min: -1, max: 1 }),
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
  netGrowthShare: 'organicGrowthShare',
  clickShare: 'clickShare',
  activeShare: 'activeShare',
} as const satisfies Record<string, BenchmarkMetric>;
export type MeasuredAnswer = keyof typeof measuredMetrics;

const workerComplete = z.object({
  id: draft.id,
  kind: complete.choice(workerKinds, 'workerKindMissing'),
  name: complete.anyText,
  does: z.array(z.enum(works), 'workerDoesMissing').check(z.minLength(1, 'workerDoesMissing')),
  feeMinorPerMonth: complete.anyFact(bounds.money),
  terms: z.optional(z.partialRecord(z.enum(agencyTerms), complete.anyChoice(termStates))),
});

/** Work that two are named for would be paid twice. */
const workDoneOnce = z.superRefine<readonly { does: readonly string[] }[]>((workers, context) => {
  workers.forEach(({ does }, index) => {
    const before = new Set(workers.slice(0, index).flatMap((worker) => worker.does));
    if (does.some((work) => before.has(work)))
      context.addIssue({ code: 'custom', message: 'workDoneTwice', path: [index, 'does'] });
  });
});

/** Own people's hours are asked where own people do any of it. */
const ownPeopleHaveHours = z.superRefine<{
  workers: readonly { kind: string }[];
  ownHoursPerWeek?: unknown;
  hourCostMinor?: unknown;
}>(({ workers, ownHoursPerWeek, hourCostMinor }, context) => {
  if (!workers.some(({ kind }) => kind === 'own')) return;
  if (ownHoursPerWeek === undefined || ownHoursPerWeek === '')
    context.addIssue({ code: 'custom', message: 'ownHoursMissing', path: ['ownHoursPerWeek'] });
  if (hourCostMinor === undefined || hourCostMinor === '')
    context.addIssue({ code: 'custom', message: 'hourCostMissing', path: ['hourCostMinor'] });
});

export const businessComplete = z
  .object({
    name: complete.text('nameMissing'),
    offering: complete.text('offeringMissing'),
    industry: complete.choice(industries, 'industryMissing'),
    otherTrade: z.optional(z.object({ sold: complete.anyText, buyers: complete.anyText })),
    country: complete.choice(countries, 'countryMissing'),
    place: z.optional(z.object({ size: complete.anyChoice(placeSizes), residents: complete.anyNumber(bounds.people) })),
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
    customersPay: complete.anyChoice(paymentKinds),
    averageOrderValueMinor: complete.estimate('averageOrderValueMissing', bounds.money),
    furtherOrdersPerYear: complete.anyEstimate({ max: 365 }),
    stayMonths: complete.anyEstimate({ min: 1, max: 600 }),
    grossMarginShare: complete.estimate('grossMarginMissing', bounds.share),
    leadToSaleShare: complete.estimate('leadToSaleMissing', bounds.share),
    salesCycleMonths: complete.estimate('salesCycleMissing', { max: 24 }),
    leadsPerMonthMax: complete.fact('leadsPerMonthMaxMissing', bounds.count),
    moneyCeilingMinorPerMonth: complete.fact('moneyCeilingMissing', bounds.money),
    workers: z.array(workerComplete, 'workersMissing').check(z.minLength(1, 'workersMissing'), workDoneOnce),
    ownHoursPerWeek: complete.anyFact({ max: 1000 }),
    hourCostMinor: complete.anyFact(bounds.money),
    customersToTell: complete.anyFact(bounds.people),
    communities: z
      .array(communityComplete.check(membersWithinReach), 'communitiesMissing')
      .check(z.minLength(1, 'communitiesMissing')),
    siteUrl: complete.anyText,
    dates: z.optional(
      z.array(
        z.object({
          id: draft.id,
          kind: complete.anyChoice(dateKinds),
          months: draft.months,
          what: complete.anyText,
        }),
      ),
    ),
    tried: z.optional(
      z.array(z.object({ id: draft.id, what: complete.anyText, byWhom: complete.anyText, result: complete.anyText })),
    ),
    triedIsTold: draft.choices(['yes']),
    baseline: z.optional(
      z.object({
        socialVisitsPerMonth: complete.anyFact(bounds.count),
        enquiriesPerMonth: complete.anyFact(bounds.count),
        brandSearchesPerMonth: complete.anyFact(bounds.count),
        mentionsPerMonth: complete.anyFact(bounds.count),
        brandSearchGrowthShare: complete.anyEstimate({ max: 20 }),
      }),
    ),
  })
  .check(ownPeopleHaveHours);
export type BusinessComplete = z.infer<typeof businessComplete>;
export type BusinessAnswers = Answered<BusinessComplete>;

/** Where a business most likely is whose owner speaks the language. */
const homeOf: InEveryLanguage<Pick<BusinessDraft, 'country' | 'currency'>> = {
  en: { country: 'US', currency: 'USD' },
  ru: { country: 'RU', currency: 'RUB' },
};

export function blankBusiness({ createdOn, language }: Origin): BusinessDraft & { startMonth: Month } {
  const thisMonth = createdOn.slice(0, 7) as Month; // an ISO day begins with its month
  return {
    startMonth: addMonths(thisMonth, 1),
    preparationMonths: 1,
    ...homeOf[language],
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
