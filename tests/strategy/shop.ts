import { basisOf } from '#plan/basis.ts';
import { type Plan, planFrom } from '#plan/plan.ts';
import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';
import { sharedForecast } from '../forecasts.ts';

const known = (value: number) => ({ kind: 'known' as const, value });

const everyMonth = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A shop that knows every number of its own, so that its simulated years differ by little more than luck. */
export const shopAnswers = {
  business: {
    name: 'Second Wind',
    offering: 'Running shoes',
    industry: 'sportsGoods',
    country: 'IE',
    currency: 'EUR',
    startMonth: '2027-01',
    preparationMonths: 1,
    goal: { kind: 'sales', amount: 10 },
    averageOrderValueMinor: known(10_000),
    grossMarginShare: known(0.5),
    leadToSaleShare: known(0.5),
    salesCycleMonths: known(0),
    customersPay: 'once',
    leadsPerMonthMax: 500,
    moneyCeilingMinorPerMonth: 100_000,
    workers: [
      { id: 'w1', kind: 'own', does: ['advertising', 'answering', 'tactics'] },
      { id: 'w2', kind: 'agency', does: ['content'], feeMinorPerMonth: 0 },
    ],
    ownHoursPerWeek: 0,
    hourCostMinor: 1000,
    communities: [
      {
        id: 'c1',
        name: 'Club',
        network: 'instagram',
        membersNow: 1000,
        reachablePeople: 50_000,
        monthsWorked: 6,
        postsPerWeekToday: 0,
        engagementRateShare: known(0.01),
        reachPerPostShare: known(0.05),
        churnShare: known(0.01),
        netGrowthShare: known(0.01),
        clickShare: known(0.01),
        activeShare: known(0.1),
      },
    ],
    baseline: {
      socialVisitsPerMonth: 100,
      enquiriesPerMonth: 2,
      brandSearchesPerMonth: 200,
      mentionsPerMonth: 4,
      brandSearchGrowthShare: known(0.25),
    },
  },
  audience: {
    segments: [{ id: 's1', name: 'Beginners' }],
    problems: [
      {
        id: 'p1',
        text: 'My knees hurt',
        segmentId: 's1',
        frequency: 5,
        severity: 5,
        distance: 'use',
        evidence: ['interviews'],
      },
    ],
    idea: 'Run without pain, together',
  },
  content: {
    pillars: [
      { id: 'k1', name: 'Technique', kind: 'teaches', problemIds: ['p1'], shareOfPosts: 0.6, formats: ['post'] },
      { id: 'k2', name: 'Together', kind: 'bringsTogether', problemIds: ['p1'], shareOfPosts: 0.4, formats: ['poll'] },
    ],
    postsPerWeek: { c1: 3 },
    linkPostShare: 0.25,
  },
  acquisition: {
    tools: [
      {
        id: 't1',
        kind: 'communityAds',
        buys: 'members',
        communityId: 'c1',
        months: everyMonth,
        paid: true,
        moneyMinorPerMonth: 50_000,
        costPerResultMinor: known(200),
      },
    ],
    testReserveShare: 0,
  },
  engagement: {
    tactics: [{ id: 'e1', kind: 'poll', name: 'Pace poll', months: everyMonth, upliftShare: known(0.1) }],
    answerTimeHours: 4,
    moderationHoursPerWeek: 0,
  },
  conversion: {
    firstSellingMonth: 7,
    offers: [{ id: 'o1', text: 'A gait check', manner: 'soft', postsPerMonth: 1, responseShare: known(0.05) }],
    sellingCeilingShare: 0.2,
    siteLeadShare: known(0.02),
  },
} satisfies Drafts;

/** A shop whose team is full of the plan's first enquiries and sells to everybody it answers: nothing moves its sales. */
export const alwaysFull: NonNullable<Drafts['business']> = {
  ...shopAnswers.business,
  leadToSaleShare: known(1),
  leadsPerMonthMax: 2,
  baseline: { ...shopAnswers.business.baseline, socialVisitsPerMonth: 0, enquiriesPerMonth: 0 },
};

type Workers = NonNullable<NonNullable<Drafts['business']>['workers']>;

/** A shop's business whose content and advertising are done by these; answers and tactics by own people. */
export const doneBy = (
  content: Partial<Workers[number]> | undefined,
  advertising: Partial<Workers[number]> | undefined,
): NonNullable<Drafts['business']> => ({
  ...shopAnswers.business,
  workers: [
    { id: 'w1', kind: 'own', does: ['answering', 'tactics'] },
    ...(content ? [{ id: 'w2', does: ['content' as const], ...content }] : []),
    ...(advertising ? [{ id: 'w3', does: ['advertising' as const], ...advertising }] : []),
  ],
});

export const shopWith = (changed: Drafts = {}): Strategy => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers: { ...shopAnswers, ...changed },
});

const plans = new Map<string, Plan>();

function madePlan(strategy: Strategy, draws: number): Plan {
  const basis = basisOf(strategy);
  return planFrom(strategy, basis, basis.canForecast ? sharedForecast(basis.input, draws) : undefined);
}

/** The plan of a strategy with few simulated years: enough where little is uncertain. Each is made once. */
export function planOf(strategy: Strategy, draws = 200): Plan {
  const key = `${draws} ${JSON.stringify(strategy)}`;
  const plan = plans.get(key) ?? madePlan(strategy, draws);
  plans.set(key, plan);
  return plan;
}
