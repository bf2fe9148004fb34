import * as fc from 'fast-check';
import { countries } from '#domain/country.ts';
import { industries } from '#domain/industry.ts';
import { currencies } from '#domain/money.ts';
import { adNetworks, networks } from '#domain/network.ts';
import { siteKinds } from '#domain/site.ts';
import { tacticKinds } from '#domain/tactic.ts';
import { languages } from '#i18n/language.ts';
import { boughtKinds, tellingWays, toolKinds } from '#stages/acquisition/answers.ts';
import { textLengthMax } from '#stages/answer-kinds.ts';
import { distances, evidenceKinds } from '#stages/audience/answers.ts';
import { dateKinds, goalKinds, paymentKinds } from '#stages/business/answers.ts';
import { formats, materials, pillarKinds, shooters } from '#stages/content/answers.ts';
import { offerManners } from '#stages/conversion/answers.ts';
import { ownerTopics } from '#stages/engagement/answers.ts';
import { agencyTerms, termStates, workerKinds, works } from '#stages/work.ts';
import { newStrategy, type Strategy, strategySchema } from '#strategy/strategy.ts';

/** What people paste, and what they would if they meant harm. */
const hostile = [
  '# Not a heading\n\n- not a list\n\n> not a quote\n\n    not code',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '![picture](https://example.org/x.png "title") [link](javascript:alert(1))',
  '[ref]: javascript:alert(1)\n[^1]: note\n\ntext[^1] [ref] [ref][]',
  'https://example.org/a_b_c?d=e&f=g www.example.org someone@example.org <https://example.org>',
  '**bold** _it_ ~~gone~~ `code` ``` fence ``` \\backslash\\ &amp; &#x41; &copy;',
  'שלום \u202eevil\u202c \u200f\u200b\u2066x\u2069',
  '👩‍👩‍👧‍👦 🏃🏽‍♀️ 𝒳 \ud83d \udc00 z\u0301\u0327',
  '\u0000\u0007\u001b[31m\u0085\t\ttab\r\nnext\rlast',
  '\u2028line\u2029paragraph\u00a0space\ufeff',
  '- [ ] task\n1. one\n2) two\n+ plus\n***\n===\n---\n~~~\n',
  ' leading and trailing ',
  '\n\n',
  '*',
  '||\\||',
  'Болят колени после третьего километра — что делать?',
];

/** As long as a text may be. */
const longest = 'длинный текст | with pipes and <b>tags</b> '.repeat(120).slice(0, textLengthMax);

/** Without the sign that stands for a number gone wrong: wherever a test finds it, the program wrote it. */
const ofNoNumber = (texts: fc.Arbitrary<string>) => texts.map((text) => text.replaceAll('∞', '8'));

/** Texts that come out of the document as they went in: what the tests look for. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...hostile) },
  { weight: 40, arbitrary: ofNoNumber(fc.string({ unit: 'grapheme', maxLength: 40 })) },
  { weight: 20, arbitrary: ofNoNumber(fc.string({ unit: 'binary', maxLength: 40 })) },
  { weight: 1, arbitrary: fc.constant(longest) },
  { weight: 20, arbitrary: fc.constantFrom('Club', 'Бег без боли', 'Ask the physio') },
);

/** Numbers spread over the range: doubles drawn at random are nearly all next to nought. */
const likely = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: 1000 }).map((part) => (part / 1000) * max);

const anyNumber = (max: number): fc.Arbitrary<number | string> =>
  fc.oneof(
    { weight: 6, arbitrary: likely(max) },
    { weight: 2, arbitrary: fc.double({ min: 0, max, noNaN: true }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: Math.ceil(max) }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 1e300, 'twelve', '', 'unknown') },
  );

const anyEstimate = (max: number) =>
  fc.oneof(
    fc.constant({ kind: 'unknown' as const }),
    fc.record({ kind: fc.constant('known' as const), value: anyNumber(max) }),
    fc
      .array(fc.oneof({ weight: 5, arbitrary: likely(max) }, fc.double({ min: 0, max, noNaN: true })), {
        minLength: 3,
        maxLength: 3,
      })
      .map((three) => three.toSorted((one, other) => one - other))
      .map(([low = 0, typical = 0, high = 0]) => ({ kind: 'range' as const, low, typical, high })),
    fc.constant({ kind: 'range' as const, low: 3, typical: 2, high: 1 }),
  );

const anyMonths = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
const some = <T>(item: fc.Arbitrary<T>, most = 3) => fc.array(item, { maxLength: most });
const idOf = (letter: string) => fc.integer({ min: 1, max: 4 }).map((number) => `${letter}${number}`);

/** Every entry has an id of its own, as in the program. */
const entries = <T extends object>(letter: string, fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  some(fc.record(fields, { requiredKeys: [] })).map((items) =>
    items.map((item, index) => ({ ...item, id: `${letter}${index + 1}` })),
  );

const business = fc.record(
  {
    name: anyText,
    offering: anyText,
    industry: fc.constantFrom(...industries),
    country: fc.constantFrom(...countries),
    currency: fc.constantFrom(...currencies),
    unitsPerUsd: anyNumber(1000),
    startMonth: fc.constantFrom('2027-01', '2026-12', '2031-07', 'soon', '2027-13'),
    preparationMonths: anyNumber(3),
    goal: fc.record({ kind: fc.constantFrom(...goalKinds), amount: anyNumber(1e6) }, { requiredKeys: [] }),
    averageOrderValueMinor: anyEstimate(1e7),
    customersPay: fc.constantFrom(...paymentKinds),
    furtherOrdersPerYear: anyEstimate(5),
    stayMonths: anyEstimate(40),
    grossMarginShare: anyEstimate(1),
    leadToSaleShare: anyEstimate(1),
    salesCycleMonths: anyEstimate(12),
    leadsPerMonthMax: anyNumber(500),
    moneyCeilingMinorPerMonth: anyNumber(1e8),
    workers: entries('w', {
      kind: fc.constantFrom(...workerKinds),
      name: anyText,
      does: fc.subarray([...works]),
      feeMinorPerMonth: anyNumber(1e7),
      terms: fc.dictionary(fc.constantFrom(...agencyTerms), fc.constantFrom(...termStates)),
    }),
    customersToTell: anyNumber(1e5),
    ownHoursPerWeek: anyNumber(60),
    hourCostMinor: anyNumber(1e5),
    siteUrl: anyText,
    dates: entries('d', {
      kind: fc.constantFrom(...dateKinds),
      what: anyText,
      months: fc.constantFrom([3], [6, 7], []),
    }),
    tried: entries('x', { what: anyText, byWhom: anyText, result: anyText }),
    triedIsTold: fc.constantFrom(['yes' as const], []),
    communities: entries('c', {
      url: anyText,
      name: anyText,
      network: fc.constantFrom(...networks),
      membersNow: anyNumber(1e5),
      membersThreeMonthsAgo: anyNumber(1e5),
      reachablePeople: anyNumber(1e7),
      postsPerWeekToday: anyNumber(20),
      reactionsOfTenPosts: anyNumber(1e4),
      viewsOfTenPosts: anyNumber(1e6),
      netGrowthShare: anyEstimate(0.2),
      monthsWorked: anyNumber(24),
      engagementRateShare: anyEstimate(0.2),
      churnShare: anyEstimate(0.3),
    }),
    baseline: fc.record(
      {
        socialVisitsPerMonth: anyNumber(1e4),
        enquiriesPerMonth: anyNumber(100),
        brandSearchesPerMonth: anyNumber(1e4),
        mentionsPerMonth: anyNumber(1e3),
        brandSearchGrowthShare: anyEstimate(2),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const audience = fc.record(
  {
    segments: entries('s', { name: anyText, whereTheyTalk: anyText }),
    problems: entries('p', {
      text: anyText,
      segmentId: idOf('s'),
      frequency: anyNumber(5),
      severity: anyNumber(5),
      distance: fc.constantFrom(...distances),
      evidence: fc.subarray([...evidenceKinds]),
      workaround: anyText,
    }),
    idea: anyText,
    refusals: anyText,
    difference: anyText,
    rivals: entries('r', { name: anyText, url: anyText }),
  },
  { requiredKeys: [] },
);

const content = fc.record(
  {
    pillars: entries('k', {
      name: anyText,
      problemIds: some(idOf('p')),
      kind: fc.constantFrom(...pillarKinds),
      shareOfPosts: anyNumber(1),
      formats: fc.subarray([...formats]),
      topics: anyText,
    }),
    postsPerWeek: fc.dictionary(idOf('c'), anyNumber(20)),
    linkPostShare: anyNumber(1),
    material: fc.subarray([...materials]),
    shooter: fc.constantFrom(...shooters),
    voice: anyText,
    liked: anyText,
  },
  { requiredKeys: [] },
);

const acquisition = fc.record(
  {
    tools: entries('t', {
      kind: fc.constantFrom(...toolKinds),
      buys: fc.constantFrom(...boughtKinds),
      communityId: idOf('c'),
      network: fc.constantFrom(...adNetworks),
      months: anyMonths,
      paid: fc.boolean(),
      moneyMinorPerMonth: anyNumber(1e8),
      costPerResultMinor: anyEstimate(1e5),
      resultsPerMonth: anyEstimate(500),
      joinShare: anyEstimate(0.3),
      toldBy: fc.subarray([...tellingWays]),
      targeting: anyText,
    }),
    testReserveShare: anyNumber(1),
  },
  { requiredKeys: [] },
);

const engagement = fc.record(
  {
    tactics: entries('e', {
      kind: fc.constantFrom(...tacticKinds),
      name: anyText,
      months: anyMonths,
      communityIds: some(idOf('c')),
      upliftShare: anyEstimate(3),
      costMinorPerMonth: anyNumber(1e7),
      hoursPerMonth: anyNumber(80),
      problemId: idOf('p'),
      stopRule: anyText,
    }),
    answerTimeHours: anyNumber(48),
    moderationHoursPerWeek: anyNumber(20),
    approver: anyText,
    standIn: anyText,
    approvalDays: anyNumber(10),
    ownerTopics: fc.subarray([...ownerTopics]),
  },
  { requiredKeys: [] },
);

const conversion = fc.record(
  {
    firstSellingMonth: anyNumber(12),
    earlyReason: anyText,
    offers: entries('o', {
      text: anyText,
      manner: fc.constantFrom(...offerManners),
      communityIds: some(idOf('c')),
      postsPerMonth: anyNumber(30),
      responseShare: anyEstimate(1),
    }),
    sellingCeilingShare: anyNumber(0.9),
    restWeeks: anyNumber(12),
    path: fc.record({ post: anyText, site: anyText, manager: anyText }, { requiredKeys: [] }),
    siteKind: fc.constantFrom(...siteKinds),
    siteLeadShare: anyEstimate(1),
    attribution: fc.record({ utm: anyText, promoCode: anyText, askedHow: anyText }, { requiredKeys: [] }),
    guardrails: fc.record(
      { unfollowLimitShare: anyNumber(1), engagementFloorShare: anyNumber(1), response: anyText },
      { requiredKeys: [] },
    ),
    judgement: fc.record({ liftMax: anyNumber(10), trustMonths: anyNumber(24) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** Any strategy the program could have saved: incomplete, impossible, hostile. */
export const anyStrategy: fc.Arbitrary<Strategy> = fc
  .record({
    language: fc.constantFrom(...languages),
    answers: fc.record({ business, audience, content, acquisition, engagement, conversion }, { requiredKeys: [] }),
  })
  .map(({ language, answers }) => {
    const origin = newStrategy('any', { createdOn: '2026-11-23', language });
    return strategySchema.parse({ ...origin, answers });
  });
