import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';

const plumbingAnswers = {
  business: {
    name: 'Buckeye Plumbing & Heating',
    offering: 'Repairs and heating for home owners in Dayton',
    industry: 'other',
    country: 'US',
    currency: 'USD',
    startMonth: '2027-01',
    preparationMonths: 1,
    goal: { kind: 'leads', amount: 6 },
    customersPay: 'once',
    averageOrderValueMinor: { kind: 'known', value: 42_000 },
    grossMarginShare: { kind: 'known', value: 0.45 },
    leadToSaleShare: { kind: 'known', value: 0.4 },
    salesCycleMonths: { kind: 'known', value: 0 },
    leadsPerMonthMax: 60,
    moneyCeilingMinorPerMonth: 200_000,
    workers: [
      {
        id: 'w1',
        kind: 'agency',
        does: ['content', 'advertising', 'answering', 'tactics'],
        feeMinorPerMonth: 150_000,
        terms: { contract: 'askedFor', proof: 'notMet' },
      },
    ],
    customersToTell: 900,
    communities: [
      {
        id: 'c1',
        network: 'facebook',
        membersNow: 310,
        membersThreeMonthsAgo: 304,
        reachablePeople: 40_000,
        monthsWorked: 0,
        postsPerWeekToday: 1,
        reactionsOfTenPosts: 34,
      },
    ],
    baseline: { socialVisitsPerMonth: 'unknown', enquiriesPerMonth: 3 },
  },
  content: { postsPerWeek: { c1: 3 }, linkPostShare: 0.25 },
  acquisition: {
    tools: [
      {
        id: 't1',
        kind: 'communityAds',
        buys: 'members',
        months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        paid: true,
        moneyMinorPerMonth: 50_000,
        targeting: 'Home owners within twenty miles of Dayton',
      },
      { id: 't2', kind: 'ownCustomers', buys: 'members', months: [2, 3], paid: false, toldBy: ['mail', 'inPerson'] },
    ],
    testReserveShare: 0.1,
  },
  engagement: {
    tactics: [{ id: 'e1', kind: 'questionsAndAnswers', months: [3, 5, 7, 9, 11], hoursPerMonth: 6 }],
    answerTimeHours: 4,
    moderationHoursPerWeek: 2,
  },
  conversion: {
    offers: [{ id: 'o1', text: 'A boiler check before winter', manner: 'soft', postsPerMonth: 1 }],
    sellingCeilingShare: 0.2,
  },
} satisfies Drafts;

/** A plumbing and heating firm in Ohio: an agency for everything, no SMM knowledge, no hours of its own. */
export const plumbing: Strategy = {
  ...newStrategy('plumbing', { createdOn: '2026-11-23', language: 'en' }),
  answers: plumbingAnswers,
};

const schoolAnswers = {
  business: {
    name: 'Языковая школа «Диалог»',
    offering: 'Английский для взрослых в Казани, группы по вечерам',
    industry: 'education',
    country: 'RU',
    currency: 'RUB',
    startMonth: '2027-01',
    preparationMonths: 1,
    goal: { kind: 'sales', amount: 4 },
    customersPay: 'monthly',
    averageOrderValueMinor: { kind: 'known', value: 620_000 },
    stayMonths: { kind: 'known', value: 7 },
    grossMarginShare: { kind: 'known', value: 0.35 },
    leadToSaleShare: { kind: 'known', value: 0.25 },
    salesCycleMonths: { kind: 'known', value: 0 },
    leadsPerMonthMax: 80,
    moneyCeilingMinorPerMonth: 6_000_000,
    workers: [
      { id: 'w1', kind: 'own', does: ['answering', 'tactics'] },
      { id: 'w2', kind: 'freelancer', does: ['content', 'advertising'], feeMinorPerMonth: 3_500_000 },
    ],
    ownHoursPerWeek: 5,
    hourCostMinor: 50_000,
    communities: [
      {
        id: 'c1',
        network: 'vk',
        membersNow: 1850,
        membersThreeMonthsAgo: 1790,
        reachablePeople: 120_000,
        monthsWorked: 10,
        postsPerWeekToday: 3,
        reactionsOfTenPosts: 260,
        viewsOfTenPosts: 5600,
      },
    ],
    baseline: { socialVisitsPerMonth: 120, enquiriesPerMonth: 7 },
  },
  content: {
    pillars: [
      { id: 'k1', name: 'Разговор без страха', kind: 'teaches', shareOfPosts: 0.8, formats: ['post'] },
      { id: 'k2', name: 'Набор в группы', kind: 'sells', shareOfPosts: 0.2, formats: ['post'] },
    ],
    postsPerWeek: { c1: 4 },
    linkPostShare: 0.3,
  },
  acquisition: {
    tools: [
      {
        id: 't1',
        kind: 'communityAds',
        buys: 'members',
        months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        paid: true,
        moneyMinorPerMonth: 1_000_000,
        targeting: 'Казань, 25–45 лет',
      },
      {
        id: 't2',
        kind: 'leadAds',
        buys: 'leads',
        network: 'vk',
        months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        paid: true,
        moneyMinorPerMonth: 1_500_000,
        targeting: 'Казань, 25–45 лет, интерес к английскому',
      },
    ],
    testReserveShare: 0.1,
  },
  engagement: {
    tactics: [{ id: 'e1', kind: 'live', months: [3, 6, 9, 12], hoursPerMonth: 4 }],
    answerTimeHours: 3,
    moderationHoursPerWeek: 2,
  },
  conversion: {
    offers: [{ id: 'o1', text: 'Пробное занятие', manner: 'soft', postsPerMonth: 2 }],
    sellingCeilingShare: 0.25,
    restWeeks: 4,
  },
} satisfies Drafts;

/** A language school in Kazan: worked with for ten months, pupils pay monthly for about seven months. */
export const school: Strategy = {
  ...newStrategy('school', { createdOn: '2026-11-23', language: 'ru' }),
  answers: schoolAnswers,
};
