import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { rules } from '#plan/health/rules.ts';
import { healthOf, type RuleId } from '#plan/health.ts';
import { findingText } from '#report/health-text.ts';
import { works } from '#stages/work.ts';
import type { Drafts, Strategy } from '#strategy/strategy.ts';
import { sharedForecast } from '../forecasts.ts';
import { shopAnswers, shopWith } from '../strategy/shop.ts';

const known = (value: number) => ({ kind: 'known' as const, value });
function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('The shop has none');
  return one;
}

const { business, audience, content, acquisition, engagement, conversion } = shopAnswers;
const community = first(business.communities);
const problem = first(audience.problems);
const pillar = first(content.pillars);
const together = first(content.pillars.slice(1));
const tool = first(acquisition.tools);
const tactic = first(engagement.tactics);
const offer = first(conversion.offers);

/** A shop whose plan pays and contradicts itself nowhere. */
const sound = {
  business: {
    ...business,
    goal: { kind: 'sales', amount: 3 },
    averageOrderValueMinor: known(200_000),
    workers: [{ id: 'w1', kind: 'own', does: ['content', 'advertising', 'answering', 'tactics'] }],
    ownHoursPerWeek: 20,
  },
  audience: { ...audience, refusals: 'No kittens' },
  content,
  acquisition: { ...acquisition, testReserveShare: 0.1, tools: [{ ...tool, targeting: 'Dublin, runs' }] },
  engagement: {
    ...engagement,
    moderationHoursPerWeek: 1,
    tactics: [{ ...tactic, problemId: 'p1', stopRule: 'Fewer than ten answers' }],
  },
  conversion: {
    ...conversion,
    firstSellingMonth: 8,
    restWeeks: 4,
    path: { post: 'Shows', site: 'Explains', manager: 'Calls back' },
    attribution: { promoCode: 'CLUB' },
    guardrails: { unfollowLimitShare: 0.05, engagementFloorShare: 0.002, response: 'Two weeks without offers' },
  },
} satisfies Drafts;

const soundWith = (changed: Drafts) => shopWith({ ...sound, ...changed });
const withBusiness = (changed: object) => soundWith({ business: { ...sound.business, ...changed } });
const withWorkers = (...workers: readonly object[]) =>
  withBusiness({ workers: workers.map((worker, index) => ({ id: `w${index + 1}`, ...worker })) });
const withAudience = (changed: object) => soundWith({ audience: { ...sound.audience, ...changed } });
const withContent = (changed: object) => soundWith({ content: { ...sound.content, ...changed } });
const withAcquisition = (changed: object) => soundWith({ acquisition: { ...sound.acquisition, ...changed } });
const withTool = (changed: object) => withAcquisition({ tools: [{ ...tool, targeting: 'Dublin', ...changed }] });
const withEngagement = (changed: object) => soundWith({ engagement: { ...sound.engagement, ...changed } });
const withTactic = (changed: object) =>
  withEngagement({ tactics: [{ ...tactic, problemId: 'p1', stopRule: 'Fewer than ten', ...changed }] });
const withConversion = (changed: object) => soundWith({ conversion: { ...sound.conversion, ...changed } });
const withCommunity = (changed: object) => withBusiness({ communities: [{ ...community, ...changed }] });

const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1);

/** For every rule a strategy that trips it. */
const trips: Readonly<Record<RuleId, Strategy>> = {
  differenceNotProved: withAudience({ difference: 'We film every runner' }),
  videoNobodyShoots: withContent({ material: ['photos'], pillars: [{ ...pillar, formats: ['shortVideo'] }, together] }),
  firstOffersOnQuietMonth: withBusiness({ dates: [{ id: 'd1', kind: 'quiet', months: everyMonth }] }),
  gateOnQuietMonth: withBusiness({ dates: [{ id: 'd1', kind: 'postNothing', months: everyMonth }] }),
  launchInRestMonth: withBusiness({ dates: [{ id: 'd1', kind: 'launch', months: everyMonth }] }),
  problemsAllAboutProduct: withAudience({ problems: [{ ...problem, distance: 'product' }] }),
  problemsRestOnGuesses: withAudience({ problems: [{ ...problem, evidence: ['guess'] }] }),
  problemWithoutPillar: withAudience({ problems: [problem, { ...problem, id: 'p2', text: 'Alone is dull' }] }),
  heaviestProblemNeglected: soundWith({
    audience: { ...sound.audience, problems: [problem, { ...problem, id: 'p2', severity: 1 }] },
    content: {
      ...sound.content,
      pillars: [
        { ...pillar, shareOfPosts: 0.05 },
        { ...together, problemIds: ['p2'], shareOfPosts: 0.95 },
      ],
    },
  }),
  segmentWithoutProblem: withAudience({ segments: [...audience.segments, { id: 's2', name: 'Marathon' }] }),
  nothingRefused: withAudience({ refusals: undefined }),
  tooManyProblems: withAudience({
    problems: Array.from({ length: 13 }, (_, index) => ({ ...problem, id: `p${index + 1}` })),
  }),
  pillarWithoutProblem: withContent({ pillars: [pillar, { ...together, problemIds: [] }] }),
  sharesNotWhole: withContent({ pillars: [pillar, { ...together, shareOfPosts: 0.2 }] }),
  sellingPillarAboveCeiling: withContent({ pillars: [pillar, { ...together, kind: 'sells' }] }),
  hoursAboveHoursThereAre: withBusiness({ ownHoursPerWeek: 2 }),
  fewerPostsThanUsual: withContent({ postsPerWeek: { c1: 0.5 } }),
  morePostsThanHelp: withContent({ postsPerWeek: { c1: 30 } }),
  noPostLeadsToSite: withContent({ linkPostShare: 0 }),
  nothingBringsTogether: withContent({ pillars: [{ ...pillar, kind: 'proves', shareOfPosts: 1 }] }),
  acquisitionBeforeContent: withTool({ months: [1, 2, 3] }),
  moneyAboveCeiling: withBusiness({ moneyCeilingMinorPerMonth: 10_000 }),
  moreSoughtThanReachable: withCommunity({ reachablePeople: 1500 }),
  priceOutsideBenchmark: withTool({ costPerResultMinor: known(5000) }),
  toolJudgedByOtherKpi: withTool({ kind: 'contextualAds', buys: 'leads' }),
  agencyTermsMissing: withWorkers({ kind: 'agency', does: [...works], feeMinorPerMonth: 10_000 }),
  workerWithoutFee: withWorkers({ kind: 'freelancer', does: [...works], feeMinorPerMonth: 0 }),
  paidToolWithoutTargeting: withTool({ targeting: undefined }),
  noTestReserve: withAcquisition({ testReserveShare: 0 }),
  moneyInOneTool: withAcquisition({
    tools: [
      { ...tool, targeting: 'Dublin' },
      { ...tool, id: 't2', targeting: 'Dublin', moneyMinorPerMonth: 5000 },
    ],
  }),
  toolLeadsNowhere: withTool({ communityId: 'c9' }),
  prohibitedAdvertising: withBusiness({ country: 'RU', communities: [{ ...community, network: 'instagram' }] }),
  prohibitedPrizeDraw: {
    ...withTactic({ kind: 'gift' }),
    answers: {
      ...withTactic({ kind: 'gift' }).answers,
      ...withBusiness({ country: 'RU', communities: [{ ...community, network: 'instagram' }] }).answers,
      engagement: withTactic({ kind: 'gift' }).answers.engagement,
    },
  },
  contestedAdvertising: withBusiness({ country: 'RU', communities: [{ ...community, network: 'telegram' }] }),
  sellsWhereNothingIsSold: soundWith({
    business: { ...sound.business, goal: { kind: 'activeMembers', amount: 50 } },
    acquisition: { ...sound.acquisition, tools: [{ ...tool, buys: 'leads' }] },
  }),
  tacticWithoutProblem: withTactic({ problemId: undefined }),
  contestsOnly: withTactic({ kind: 'contest' }),
  monthWithoutTactic: withTactic({ months: [2, 3, 4, 5] }),
  tacticBeforeContent: withTactic({ months: [1, 2] }),
  noModeration: withEngagement({ moderationHoursPerWeek: 0 }),
  slowAnswers: withEngagement({ answerTimeHours: 48 }),
  tacticWithoutStopRule: withTactic({ stopRule: undefined }),
  upliftBeyondLimit: withTactic({ upliftShare: known(4) }),
  sellingEarlyWithoutReason: soundWith({
    business: { ...sound.business, communities: [{ ...community, monthsWorked: 0 }] },
    conversion: { ...sound.conversion, firstSellingMonth: 5 },
  }),
  sellingBeforeGate: soundWith({
    business: {
      ...sound.business,
      communities: sound.business.communities.map((one) => ({ ...one, monthsWorked: 0 })),
    },
    conversion: { ...sound.conversion, firstSellingMonth: 3, earlyReason: 'Old friends' },
  }),
  offersAboveCeiling: withConversion({ offers: [{ ...offer, postsPerMonth: 8 }] }),
  nothingOffered: withConversion({ offers: [] }),
  onlyHardOffers: withConversion({ offers: [{ ...offer, manner: 'hard' }] }),
  noRestAfterPush: withConversion({ restWeeks: 0 }),
  restTooShortToCount: withConversion({ restWeeks: 2 }),
  noStopRule: withConversion({ guardrails: {} }),
  noAttribution: withConversion({ attribution: {} }),
  pathWithoutManager: withConversion({ path: { post: 'Shows' } }),
  unfollowLimitBelowUsual: withConversion({
    guardrails: { ...sound.conversion.guardrails, unfollowLimitShare: 0.001 },
  }),
  engagementFloorAboveUsual: withConversion({
    guardrails: { ...sound.conversion.guardrails, engagementFloorShare: 0.5 },
  }),
  reachWithoutDuty: withWorkers({ kind: 'own', does: ['advertising', 'answering', 'tactics'] }),
  membersWithoutDuty: withWorkers({ kind: 'own', does: ['content', 'answering', 'tactics'] }),
  activityWithoutDuty: withWorkers({ kind: 'own', does: ['content', 'advertising', 'tactics'] }),
  salesWithoutDuty: withConversion({ path: { post: 'Shows' } }),
  judgementCarriesResult: withConversion({ offers: [{ ...offer, responseShare: { kind: 'unknown' } }] }),
  goalOutOfReach: withBusiness({ goal: { kind: 'sales', amount: 5000 } }),
  goalOnlyOnLuck: soundWith({
    business: { ...sound.business, goal: { kind: 'sales', amount: 7 } },
    conversion: {
      ...sound.conversion,
      offers: [{ ...offer, responseShare: { kind: 'range', low: 0.02, typical: 0.05, high: 0.12 } }],
    },
  }),
  leadsAboveTeam: withBusiness({ leadsPerMonthMax: 2 }),
  rangeTooLopsided: withBusiness({
    averageOrderValueMinor: { kind: 'range', low: 1000, typical: 99_000, high: 100_000 },
  }),
  neverBreaksEven: withBusiness({ averageOrderValueMinor: known(100) }),
  breaksEvenAfterYear: withBusiness({ averageOrderValueMinor: known(40_000), hourCostMinor: 0 }),
  saleCostsMoreThanItEarns: withBusiness({ averageOrderValueMinor: known(100) }),
  visitsNeedPosts: withBusiness({
    communities: [{ ...community, postsPerWeekToday: 'unknown' }],
    baseline: { socialVisitsPerMonth: 120 },
  }),
  visitsAboveViews: withBusiness({
    communities: [{ ...community, postsPerWeekToday: 0.01 }],
    baseline: { socialVisitsPerMonth: 9000 },
  }),
  salesFallAfterYear: withBusiness({ salesCycleMonths: known(9) }),
  membersShrink: soundWith({
    business: { ...sound.business, communities: [{ ...community, netGrowthShare: known(-0.03) }] },
    acquisition: { ...sound.acquisition, tools: [] },
  }),
  reachUnknown: withCommunity({ reachablePeople: 'unknown' }),
  hourCostUnknown: withBusiness({ hourCostMinor: 'unknown' }),
};

function findingsIn(strategy: Strategy) {
  const basis = basisOf(strategy);
  return healthOf(strategy, basis, sharedForecast(basis.input, 400));
}

describe('the health check', () => {
  test('has at least forty rules', () => {
    expect(Object.keys(rules).length).toBeGreaterThanOrEqual(40);
  });

  test('finds nothing in a plan that pays and contradicts itself nowhere', () => {
    expect(findingsIn(shopWith(sound)).map((finding) => `${finding.rule}: ${findingText(finding, 'en')}`)).toEqual([]);
  });

  // The plan of the test above trips none of them, so each of these is the other side of its rule.
  test.each(Object.entries(trips))(
    '%s is found where it holds, with a field to mend and its numbers',
    (rule, strategy) => {
      const found = findingsIn(strategy).find((finding) => finding.rule === rule);
      expect(found?.path).toMatch(/^[a-zA-Z0-9.]+$/);
      for (const language of languages) {
        const said = found ? findingText(found, language) : '';
        expect(said.length).toBeGreaterThan(30);
        expect(said).not.toMatch(/NaN|(?<!а.)не.число|undefined|Infinity|∞/);
      }
    },
  );

  test('a goal out of reach is told with the stretch of months 10 to 12, rounded down', () => {
    const saidOf = (strategy: Strategy, language: Language) => {
      const basis = basisOf(strategy);
      const forecasted = sharedForecast(basis.input, 400);
      const found = healthOf(strategy, basis, forecasted).find(({ rule }) => rule === 'goalOutOfReach');
      return {
        stretch: Math.floor(forecasted.goalMonths.sales.p80),
        said: found && findingText(found, language).replaceAll('\u00a0', ' '),
      };
    };
    const { stretch, said } = saidOf(trips.goalOutOfReach, 'en');
    expect(stretch).toBeGreaterThan(0);
    expect(said).toContain(`brings ${stretch} sales or more as the mean of months 10 to 12`);
    const never = withBusiness({ goal: { kind: 'sales', amount: 5000 }, leadToSaleShare: known(0) });
    expect(saidOf(never, 'ru')).toEqual({
      stretch: 0,
      said: 'Цель недостижима: 5 000 продаж в месяц. Четыре сценария из пяти не дают в 10–12-м месяцах ничего.',
    });
  });

  test('names contradictions before risks and risks before notes', () => {
    const order = ['contradiction', 'risk', 'note'];
    const places = findingsIn(shopWith()).map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(3);
  });

  test('a rule silenced with a reason is still there, with its reason', () => {
    const silent = { ...trips.noModeration, silenced: { noModeration: 'The club looks after itself' } };
    expect(findingsIn(silent).find(({ rule }) => rule === 'noModeration')?.silencedBy).toBe(
      'The club looks after itself',
    );
  });

  test('keeps still about figures until there is a community', () => {
    const nobody = shopWith({ ...sound, business: { ...sound.business, communities: [] } });
    const rulesFound = healthOf(nobody, basisOf(nobody), undefined).map(({ rule }) => rule);
    expect(rulesFound).not.toContain('goalOutOfReach');
    expect(rulesFound).not.toContain('neverBreaksEven');
  });
});
