import { expect, test } from 'vitest';
import { decided, type Estimate, measured, rangeOf } from '#domain/estimate.ts';
import type { CommunityInput, ForecastInput } from '#domain/forecast-input.ts';
import { defaultJudgement } from '#domain/judgement.ts';
import { luckSpreads } from '#domain/luck-spreads.ts';
import { drawOf, paceToReckonWith } from './plain/drawing.ts';
import { orderedValues, percentilesOf } from './plain/percentiles.ts';
import { simulate, typicalRun } from './plain/plain-model.ts';
import { uniformNumbers } from './plain/random-numbers.ts';
import { rateOfSize } from './plain/size.ts';
import { binomialCount, poissonCount } from './plain/whole-people.ts';

const sizeCurves = {
  engagementRate: { rateAt1000: 0.013, slope: 0.3, followersMin: 300, cap: undefined },
  reachPerPost: { rateAt1000: 0.115, slope: 0.18, followersMin: 300, cap: 0.8 },
};

const positive = (name: string, value: number): Estimate => decided({ name, scale: 'positive' }, value);
const share = (name: string, value: number): Estimate => decided({ name, scale: 'share' }, value);

const page: CommunityInput = {
  id: 'page',
  membersNow: 1000,
  reachablePeople: 5000,
  monthsWorked: 3,
  postsPerWeekToday: 3,
  postsPerWeek: 6,
  typicalPostsPerWeek: 3,
  growth: { from: 'benchmark', netShare: rangeOf({ name: 'growth', scale: 'signed' }, 0, 0.013, 0.03) },
  churnShare: share('churn', 0.012),
  reachPerPostShare: positive('reach', 0.115),
  engagementRateShare: share('engagement', 0.013),
  activeShare: share('active', 0.06),
  clickShare: share('click', 0.008),
  sizeCurves,
};

/** A shop of 1,000 followers that has been worked with for three months and sells from the start. */
const corner: ForecastInput = {
  startMonth: '2027-11',
  preparationMonths: 0,
  firstSellingMonth: 1,
  restMonths: 0,
  communities: [page],
  tools: [
    {
      id: 'ads',
      buys: 'members',
      communityId: 'page',
      months: [1, 2, 3],
      moneyMinorPerMonth: 10_000,
      costPerResultMinor: positive('price', 100),
      resultsPerMonth: undefined,
      ownCustomers: undefined,
      followsAdSeason: true,
    },
    {
      id: 'own customers',
      buys: 'members',
      communityId: 'page',
      months: [1, 2, 3],
      moneyMinorPerMonth: 0,
      costPerResultMinor: undefined,
      resultsPerMonth: undefined,
      ownCustomers: { customersToTell: 200, joinShare: share('join', 0.05) },
      followsAdSeason: false,
    },
  ],
  tactics: [
    {
      id: 'contest',
      communityIds: [],
      months: [1],
      upliftShare: positive('uplift', 0.2),
      costMinorPerMonth: 5000,
      hoursPerMonth: 4,
    },
  ],
  offers: [{ id: 'offer', communityIds: [], postsPerMonth: 5.2, responseShare: share('response', 0.02) }],
  sellingPillarShare: 0,
  sellingCeilingShare: 0.2,
  linkPostShare: 0.5,
  siteLeadShare: share('site', 0.015),
  leadToSaleShare: share('sale', 0.4),
  salesCycleMonths: positive('cycle', 0),
  averageOrderValueMinor: positive('order', 300_000),
  grossMarginShare: share('margin', 0.5),
  payment: { kind: 'once' },
  today: { visitsPerMonth: undefined, enquiriesPerMonth: positive('enquiries', 7) },
  leadsPerMonthMax: undefined,
  brandSearchesPerMonth: 50,
  brandSearchGrowthShare: share('brand', 0.25),
  costs: {
    contractorFeeMinorPerMonth: 20_000,
    contentFeeMinorPerMonth: 0,
    testReserveShare: 0.1,
    hourCostMinor: 1500,
    contentHoursPerMonth: 7,
    moderationHoursPerMonth: 3,
  },
  adPriceSeason: [0.89, 0.89, 0.95, 0.92, 0.97, 0.97, 0.95, 0.99, 0.96, 1.06, 1.23, 1.02],
  judgement: defaultJudgement,
  luck: luckSpreads,
};

const first = (input: ForecastInput) => {
  const [month] = typicalRun(input);
  if (month === undefined) throw new Error('No first month');
  return month;
};

test('month 1 of a shop of a thousand is what its arithmetic says', () => {
  const month = first(corner);
  const excess = (5.2 / 26 - 0.2 * 0.5) / (1 - 0.2 * 0.5); // 0.1 of 0.9
  const lift = 1.2 * (1 - 0.5 * excess);
  const q = 1.25 * lift * 0.8; // twice the usual posts count 1.25, four fifths of the people are not here yet
  const paid = (9000 / 123) * 0.8;
  const free = 200 * 0.05 * 0.8;
  const organic = 0.013 * 2 ** (-1 / 48) * 1000 * q + 12 * Math.min(1, q);
  const leavers = 12 * (1 + 3 * excess);
  const members = 1000 + paid + free + organic - leavers;
  const mean = (1000 + members) / 2;
  expect(q).toBeGreaterThan(1);
  expect(month.paidMembers).toBeCloseTo(paid, 9);
  expect(month.freeMembers).toBeCloseTo(free, 9);
  expect(month.organicMembers).toBeCloseTo(organic, 9);
  expect(month.leavers).toBeCloseTo(leavers, 9);
  expect(month.members).toBeCloseTo(members, 9);
  expect(month.views).toBeCloseTo(mean * 0.115 * 26, 9);
  expect(month.reach).toBeCloseTo(mean * (1 - 0.885 ** 26), 9);
  expect(month.engagements).toBeCloseTo(mean * 0.013 * 26 * lift, 9);
  expect(month.engagementRate).toBeCloseTo(0.013 * lift, 12);
  const active = mean * 0.06 * lift; // below the 0.338 reactions a member
  expect(month.activeMembers).toBeCloseTo(active, 9);
  expect(month.communityVisits).toBeCloseTo(mean * 0.115 * 26 * 0.5 * 0.008, 9);
  const offerLeads = active * 5.2 * (1 - excess) ** 2 * 0.02 * 0.5;
  const leads = offerLeads + month.communityVisits * 0.015;
  expect(month.offerLeads).toBeCloseTo(offerLeads, 9);
  expect(month.leads).toBeCloseTo(leads, 9);
  expect(month.enquiriesToday).toBe(7);
  expect(month.sales).toBeCloseTo(leads * 0.4, 9);
  expect(month.grossProfitMinor).toBeCloseTo(leads * 0.4 * 150_000, 4);
  expect(month.spendMinor).toBe(10_000 + 20_000 + 5000 + 14 * 1500);
  expect(month.cumulativeResultMinor).toBeCloseTo(leads * 0.4 * 150_000 - 56_000, 4);
  expect(month.communities[0]?.trust).toBeCloseTo(0.5 + 1 / 6 - excess / 3, 12);
  expect(month.brandSearches).toBeGreaterThan(50);
});

const withPage = (change: Partial<CommunityInput>, rest: Partial<ForecastInput> = {}): ForecastInput => ({
  ...corner,
  offers: [],
  tactics: [],
  tools: [],
  ...rest,
  communities: [{ ...page, ...change }],
});

const pacedAt = (pace: number): Estimate => measured({ name: 'pace', scale: 'signed' }, paceToReckonWith(pace));

test('a pace of its own is partly luck, is measured against its own posts and room, and counts from its own size', () => {
  const pace = { from: 'pace', netShare: pacedAt(0.05) } as const;
  const month = first(withPage({ growth: pace, membersNow: 50, postsPerWeek: 3 }));
  expect(month.organicMembers).toBeCloseTo((0.05 / 1.25) * 2 ** (-1 / 48) * 50 + 0.6, 9);
  const faster = first(withPage({ growth: pace, membersNow: 50, postsPerWeek: 3.6 }));
  expect(faster.organicMembers).toBeCloseTo(0.04 * 2 ** (-1 / 48) * 50 * 1.2 + 0.6, 9);
});

test('a falling pace takes half of its fall, whether anything is posted or not', () => {
  const falling = { from: 'pace', netShare: pacedAt(-0.1) } as const;
  const halved = -0.1 / (2 * 1.5);
  const posting = first(withPage({ growth: falling, postsPerWeek: 3 }));
  expect(posting.organicMembers).toBe(0);
  expect(posting.leavers).toBeCloseTo(12 - (halved * 2 ** (-1 / 48) * 1000 + 12), 9);
  const silent = first(withPage({ growth: falling, postsPerWeek: 0 }));
  expect(silent.organicMembers).toBe(0);
  expect(silent.leavers).toBeCloseTo(12 - halved * 2 ** (-1 / 48) * 1000, 9);
  expect([silent.views, silent.activeMembers, silent.engagementRate]).toEqual([0, 0, undefined]);
});

test('while the plan is prepared today goes on: with a pace and unknown posts at that pace, with none at all not', () => {
  const prepared = { preparationMonths: 1 };
  const own = { growth: { from: 'pace', netShare: pacedAt(0.02) } } as const;
  const unknown = first(withPage({ ...own, postsPerWeekToday: undefined }, prepared));
  expect(unknown.organicMembers).toBeCloseTo((0.02 / 1.1) * 2 ** (-1 / 48) * 1000 + 12, 9);
  expect(unknown.views).toBe(0);
  expect(first(withPage({ ...own, postsPerWeekToday: 0 }, prepared)).organicMembers).toBe(0);
  expect(first(withPage({ postsPerWeekToday: undefined }, prepared)).organicMembers).toBe(0);
});

test('visits of today stay today’s: only what comes beyond them makes leads of the plan', () => {
  const today = { ...corner.today, visitsPerMonth: positive('visits', 300) };
  const month = first(withPage({}, { today, sellingPillarShare: 0.001 }));
  const mean = (1000 + month.members) / 2;
  const visits = 300 * ((mean * 26) / (1000 * 13));
  expect(month.communityVisits).toBeCloseTo(visits, 9);
  expect(month.enquiriesToday).toBeCloseTo(7 + 300 * 0.015, 9);
  expect(month.siteLeads).toBeCloseTo((visits - 300) * 0.015, 9);
});

test('a view more than today’s brings one visit at most, however many visits today’s few posts seem to bring', () => {
  const today = { ...corner.today, visitsPerMonth: positive('visits', 9000) };
  const month = first(withPage({}, { today }));
  expect(9000).toBeGreaterThan(1000 * 0.115 * 13); // six visits a view, were it measured so
  expect(month.communityVisits).toBeCloseTo(9000 + month.views, 9);
  expect(month.enquiriesToday).toBeCloseTo(7 + 9000 * 0.015, 9);
});

test('posts too rare to be seen once a month measure nothing: visits follow the benchmark', () => {
  const today = { ...corner.today, visitsPerMonth: positive('visits', 9000) };
  const month = first(withPage({ postsPerWeekToday: 9e-323 }, { today }));
  expect(month.communityVisits).toBeCloseTo(first(withPage({ postsPerWeekToday: 0 })).communityVisits, 9);
});

test('a monthly fee is paid by whoever stays, further orders come in the year after a sale', () => {
  const monthly = typicalRun({
    ...corner,
    payment: { kind: 'monthly', stayMonths: positive('stay', 4) },
  });
  const [one, two, three] = monthly.map((month) => month.sales);
  expect(monthly[2]?.orders).toBeCloseTo((one ?? 0) * 0.75 ** 2 + (two ?? 0) * 0.75 + (three ?? 0), 9);
  const back = typicalRun({
    ...corner,
    payment: { kind: 'comingBack', furtherOrdersPerYear: positive('further', 6) },
  });
  const sales = back.map((month) => month.sales);
  const before = sales.slice(2, 14).reduce((sum, count) => sum + count, 0); // months 3 to 14
  expect(back[14]?.orders).toBeCloseTo((sales[14] ?? 0) + before / 2, 9);
});

test('the rate of a size is flatter below what was measured, and capped', () => {
  expect(rateOfSize(sizeCurves.engagementRate, 1000)).toBeCloseTo(0.013, 12);
  expect(rateOfSize(sizeCurves.engagementRate, 150)).toBeCloseTo(0.013 * 0.3 ** -0.3 * 0.5 ** -0.15, 12);
  expect(rateOfSize(sizeCurves.engagementRate, 10)).toBe(rateOfSize(sizeCurves.engagementRate, 100));
  expect(rateOfSize({ rateAt1000: 0.6, slope: 0.9, followersMin: 100, cap: 3 }, 100)).toBe(3);
});

test('a draw passes through the three numbers of its estimate', () => {
  const estimate = rangeOf({ name: 'share', scale: 'share' }, 0.02, 0.06, 0.2);
  for (const [y, wanted] of [
    [0.1, 0.02],
    [0.5, 0.06],
    [0.9, 0.2],
  ] as const)
    expect(drawOf(estimate, () => y)).toBeCloseTo(wanted, 9);
  expect(drawOf(estimate, () => 0.999)).toBe(drawOf(estimate, () => 0.99));
  expect(drawOf(measured({ name: 'known', scale: 'positive' }, 40), () => 0.9)).toBeCloseTo(40 * Math.exp(0.12816), 6);
  expect(drawOf(measured({ name: 'none', scale: 'share' }, 0), () => 0.9)).toBe(0);
  expect(paceToReckonWith(0.1)).toBeCloseTo(0.1 / 1.5, 12);
});

/** Mean and variance of twenty thousand counts. */
function momentsOf(count: (uniform: () => number) => number): readonly [number, number] {
  const uniform = uniformNumbers(1);
  const counts = Array.from({ length: 20_000 }, () => count(uniform));
  const mean = counts.reduce((sum, value) => sum + value, 0) / counts.length;
  return [mean, counts.reduce((sum, value) => sum + (value - mean) ** 2, 0) / counts.length];
}

test.each([0.3, 8, 29, 31, 400])('Poisson counts of mean %d have that mean and variance', (wanted) => {
  const [mean, variance] = momentsOf((uniform) => poissonCount(wanted, uniform));
  expect(Math.abs(mean / wanted - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / wanted - 1)).toBeLessThan(0.06);
});

test.each([
  [4, 0.3],
  [60, 0.9],
  [500, 0.4],
])('of %d trials as many succeed as their chance of %d says', (trials, share) => {
  const [mean, variance] = momentsOf((uniform) => binomialCount(trials, share, uniform));
  expect(Math.abs(mean / (trials * share) - 1)).toBeLessThan(0.03);
  expect(Math.abs(variance / (trials * share * (1 - share)) - 1)).toBeLessThan(0.06);
});

test('percentiles stand between the values in order', () => {
  expect(percentilesOf(orderedValues(Float64Array.from([5, 1, Number.NaN, 3, 2, 4])))).toMatchObject({
    p10: 1.4,
    p20: 1.8,
    p50: 3,
    p80: 4.2,
  });
});

test('with everything decided and no luck every year is the typical run', () => {
  const sure: ForecastInput = {
    ...corner,
    communities: [{ ...page, growth: growing(0.013) }],
  };
  const [years, run] = [simulate(sure, { draws: 3, seed: 1, luck: false }, [1, 12, 24]), typicalRun(sure)];
  for (const t of [1, 12, 24])
    for (const quantity of ['members', 'sales', 'cumulativeResultMinor'] as const) {
      const { p10, p50, p90 } = years.ofMonth(quantity, t);
      expect([p10, p50, p90]).toEqual([run[t - 1]?.[quantity], run[t - 1]?.[quantity], run[t - 1]?.[quantity]]);
    }
});

test('with luck people are whole, and the middle year is near the middle year without', () => {
  const lucky = simulate(corner, { draws: 4000, seed: 1, luck: true }, [6, 12]);
  const quiet = simulate(corner, { draws: 4000, seed: 1, luck: false }, [6, 12]);
  for (const quantity of ['members', 'leads', 'sales'] as const)
    for (const t of [6, 12]) {
      expect(lucky.values(quantity, t).every(Number.isInteger), quantity).toBe(true);
      const [with_, without] = [lucky.ofMonth(quantity, t).p50, quiet.ofMonth(quantity, t).p50];
      expect(Math.abs(with_ - without), `${quantity} ${t}`).toBeLessThanOrEqual(Math.max(1, 0.03 * without));
    }
  expect(lucky.ofMonth('members', 12).p90 - lucky.ofMonth('members', 12).p10).toBeGreaterThan(
    1.2 * (quiet.ofMonth('members', 12).p90 - quiet.ofMonth('members', 12).p10),
  );
});

const years = 20_000;
const growing = (value: number) =>
  ({ from: 'benchmark', netShare: decided({ name: 'growth', scale: 'signed' }, value) }) as const;
const silent = withPage({
  postsPerWeek: 0,
  growth: growing(0),
  churnShare: share('churn', 0),
  reachablePeople: undefined,
});

test('a community that stands still drifts by Student’s t with three degrees of freedom, half a percent wide', () => {
  const lucky = simulate(silent, { draws: years, seed: 3, luck: true }, [1]);
  const { p10, p50, p90 } = lucky.ofMonth('members', 1);
  expect([p10, p50, p90]).toEqual([992, 1000, 1008]); // 1.638 × 5 people
  expect(Math.max(...lucky.values('members', 1))).toBe(1050);
});

test('a year of growth differs from its pace as the plan’s year and its months do together', () => {
  const steady = withPage({ ...silent.communities[0], postsPerWeek: 3, growth: growing(0.02) });
  const { p10, p50, p90 } = simulate(steady, { draws: years, seed: 4, luck: true }, [1]).ofMonth('organicMembers', 1);
  const expected = 20 * 2 ** (-1 / 48);
  const wanted = (deviations: number) => expected * Math.exp(deviations * Math.hypot(0.8, 0.36) - 0.36 ** 2 / 2);
  expect(p10 / wanted(-1.2816)).toBeCloseTo(1, 1);
  expect(p50 / wanted(0)).toBeCloseTo(1, 1);
  expect(p90 / wanted(1.2816)).toBeCloseTo(1, 1);
});

const leadAds = (costMinor: number, rest: Partial<ForecastInput> = {}): ForecastInput => ({
  ...silent,
  tools: [
    {
      id: 'lead ads',
      buys: 'leads',
      communityId: undefined,
      months: [1, 2, 12],
      moneyMinorPerMonth: 10_000,
      costPerResultMinor: positive('price', costMinor),
      resultsPerMonth: undefined,
      ownCustomers: undefined,
      followsAdSeason: false,
    },
  ],
  ...rest,
});

test.each([1800, 90])(
  'leads at %d each are a Poisson count of a month that itself differs by a quarter',
  (costMinor) => {
    const values = simulate(leadAds(costMinor), { draws: years, seed: 5, luck: true }, [1]).values('leads', 1);
    const mean = values.reduce((sum, value) => sum + value, 0) / years;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / years;
    const expected = 9000 / costMinor;
    expect(Math.abs(mean / expected - 1)).toBeLessThan(0.02);
    expect(Math.abs(variance / (expected + expected ** 2 * Math.expm1(0.25 ** 2)) - 1)).toBeLessThan(0.05);
  },
);

test('what the team answers today leaves that much less for the plan, in whole leads, sold one cycle later', () => {
  const busy = leadAds(90, { leadsPerMonthMax: 20.5, salesCycleMonths: positive('cycle', 1.4) });
  const run = typicalRun(busy);
  expect(run[0]?.enquiriesToday).toBeGreaterThan(6.9); // a little fewer where a few have left
  expect(run[0]?.leadsAnswered).toBeCloseTo(20.5 - (run[0]?.enquiriesToday ?? 0), 9);
  expect(run[0]?.sales).toBe(0);
  expect(run[1]?.sales).toBeCloseTo(0.4 * (run[0]?.leadsAnswered ?? 0), 9);
  const lucky = simulate(busy, { draws: 500, seed: 6, luck: true }, [1, 2]);
  expect(lucky.ofMonth('leadsAnswered', 1)).toMatchObject({ p10: 13, p50: 13, p90: 13 });
  expect(lucky.ofMonth('sales', 2).p50).toBe(5);
});

test('in the outlook tools go on as in month 12, tactics as in their months of the year before', () => {
  const run = typicalRun(leadAds(1800, { tactics: corner.tactics }));
  expect(run.map((month) => month.leads > 0)).toEqual(
    Array.from({ length: 24 }, (_month, index) => index < 2 || index > 10),
  );
  expect(run[12]?.spendMinor).toBe((run[11]?.spendMinor ?? 0) + 5000 + 4 * 1500); // the contest of month 1
});

test('own customers are told twice, afterwards whoever bought the month before', () => {
  const run = typicalRun(corner);
  const room = (t: number) => 1 - (run[t - 2]?.members ?? 0) / 5000;
  expect(run[1]?.freeMembers).toBeCloseTo(10 * room(2), 9);
  expect(run[2]?.freeMembers).toBeCloseTo((run[1]?.sales ?? 0) * 0.05 * room(3), 9);
  expect(run[3]?.freeMembers).toBe(0);
});
