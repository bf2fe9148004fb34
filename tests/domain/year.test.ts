import { describe, expect, test } from 'vitest';
import { typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { MonthlyKpi } from '#domain/forecast-result.ts';
import { growthFromPace } from '#domain/growth.ts';
import { pressureOf } from '#domain/years/pressure.ts';
import { comingBack, community, growing, known, offer, quietYear, tactic, tool } from './running-shoes.ts';

// Every case can be followed with a pocket calculator: the arithmetic stands in the line of the expectation.

const figure = (input: ForecastInput, kpi: MonthlyKpi, month: number): number =>
  typicalRun(input)[kpi][month - 1] ?? -1;
const posts = (52 / 12) * 3; // 13 posts a month
const fade = 2 ** (-0.5 / 24); // what is left of a pace in the middle of month 1
const net = 1000 * 0.03 * fade; // net growth of 3 % of 1,000, with all the room and the usual posts
const gained = (work: number) => net * work + 20 * Math.min(1, work); // the 2 % who leave are made up for as well

describe('members', () => {
  test('room left is the share of reachable people who have not joined', () => {
    // 1,000 of 10,000 have joined, so 100 bought members shrink to 100 × 0.9
    expect(figure(quietYear({ tools: [tool()] }), 'paidMembers', 1)).toBeCloseTo(100 * 0.9, 9);
  });

  test('an unpaid tool brings its results a month times the room', () => {
    const free = tool({
      moneyMinorPerMonth: 0,
      costPerResultMinor: undefined,
      resultsPerMonth: known('t1.resultsPerMonth', 20, 'positive'),
    });
    expect(figure(quietYear({ tools: [free] }), 'freeMembers', 1)).toBeCloseTo(20 * 0.9, 9);
  });

  test('organic growth makes up for those who leave and adds the net growth, times cadence, lift and room', () => {
    expect(figure(quietYear(), 'organicMembers', 1)).toBeCloseTo(gained(0.9), 9);
  });

  test('posting half as often halves organic growth', () => {
    const half = quietYear({ communities: [community({ postsPerWeek: 1.5 })] });
    expect(figure(half, 'organicMembers', 1)).toBeCloseTo(gained(0.45), 9);
  });

  test('posting twice as often multiplies what is gained by a quarter more, never what is only replaced', () => {
    const twice = quietYear({ communities: [community({ postsPerWeek: 6, reachablePeople: undefined })] });
    expect(figure(twice, 'organicMembers', 1)).toBeCloseTo(1.25 * net + 20, 9);
  });

  test('growth follows the root of the size: four times the members gain twice as many', () => {
    const year = quietYear({
      communities: [community({ reachablePeople: undefined, churnShare: known('c', 0) })],
      tools: [tool({ months: [1], moneyMinorPerMonth: 3_000_000 - 1000 * net })],
    });
    // 1,000 and the month's growth and 3,000 less it are bought: 4,000 at the end of month 1
    expect(figure(year, 'members', 1)).toBeCloseTo(4000, 6);
    expect(figure(year, 'organicMembers', 2)).toBeCloseTo(2 * 1000 * 0.03 * 2 ** (-1.5 / 24), 6);
  });

  test('growth below nothing adds to those who leave, and no work touches it', () => {
    const falling = (postsPerWeek: number) =>
      quietYear({ communities: [community({ growth: growing(-0.05), postsPerWeek })] });
    // 1,000 × 5 % fading; at work 20 × 0.9 of those who leave are made up for
    expect(figure(falling(3), 'organicMembers', 1)).toBe(0);
    expect(figure(falling(3), 'leavers', 1)).toBeCloseTo(20 + 50 * fade - 18, 9);
    expect(figure(falling(0), 'leavers', 1)).toBeCloseTo(20 + 50 * fade, 9);
  });

  test('a measured pace goes on with today’s posts, and its room counts against today’s', () => {
    const own = { growth: growthFromPace('c1.growth', 0.03), postsPerWeekToday: 3 };
    // A pace of 3 % is expected to go on as 3 % / (1 + 5 × 3 %)
    expect(figure(quietYear({ communities: [community(own)] }), 'organicMembers', 1)).toBeCloseTo(
      (1000 * 0.03 * fade) / 1.15 + 20,
      9,
    );
    const twice = quietYear({ communities: [community({ ...own, postsPerWeek: 6 })] });
    expect(figure(twice, 'organicMembers', 1)).toBeCloseTo((1.25 * 1000 * 0.03 * fade) / 1.15 + 20, 9);
  });

  test('a measured pace goes on in the preparation where nobody knows how often is posted', () => {
    const unknown = community({ growth: growthFromPace('c1.growth', 0.03) });
    const input = quietYear({ preparationMonths: 1, communities: [unknown] });
    expect(figure(input, 'organicMembers', 1)).toBeCloseTo((1000 * 0.03 * fade) / 1.15 + 20, 9);
    expect(figure(input, 'engagements', 1)).toBe(0);
  });

  test('own customers are told in two months, then those who bought the month before', () => {
    const telling = tool({
      ...{ moneyMinorPerMonth: 0, costPerResultMinor: undefined, months: [1, 2, 3] },
      ownCustomers: { customersToTell: 400, joinShare: known('t1.joinShare', 0.05) },
    });
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [2] });
    const year = quietYear({ communities: [community({ reachablePeople: undefined })], tools: [telling, leads] });
    const { freeMembers } = typicalRun(year);
    expect(freeMembers.slice(0, 4)).toEqual([20, 20, 50 * 0.05, 0]);
  });

  test('nobody comes by themselves while nothing is posted', () => {
    expect(figure(quietYear({ preparationMonths: 1 }), 'organicMembers', 1)).toBe(0);
  });

  test('leavers are a share of the members at the start of the month', () => {
    expect(figure(quietYear(), 'leavers', 1)).toBeCloseTo(1000 * 0.02, 9);
    expect(figure(quietYear(), 'unfollowShare', 1)).toBeCloseTo(0.02, 12);
  });

  test('a month ends with those before, those who came, less those who left', () => {
    expect(figure(quietYear({ tools: [tool()] }), 'members', 1)).toBeCloseTo(1000 + 90 + gained(0.9) - 20, 9);
  });
});

describe('what posts bring', () => {
  const mean = (1000 + 1000 + gained(0.9) - 20) / 2;

  test('views are mean members × reach per post × posts', () => {
    expect(figure(quietYear(), 'views', 1)).toBeCloseTo(mean * 0.1 * posts, 9);
  });

  test('unique reach is what is left after missing every post', () => {
    expect(figure(quietYear(), 'reach', 1)).toBeCloseTo(mean * (1 - 0.9 ** posts), 9);
  });

  test('a channel with no posts reaches nobody and engages nobody', () => {
    const silent = quietYear({ preparationMonths: 1 });
    for (const kpi of ['views', 'reach', 'engagements', 'engagementRate', 'activeMembers'] as const)
      expect(figure(silent, kpi, 1)).toBe(0);
  });

  test('engagements are mean members × rate × posts × lift', () => {
    expect(figure(quietYear(), 'engagements', 1)).toBeCloseTo(mean * 0.01 * posts, 9);
  });

  test('a tactic that adds a half lifts engagement, activity and growth by a half', () => {
    const lifted = quietYear({ tactics: [tactic()] });
    expect(figure(lifted, 'organicMembers', 1)).toBeCloseTo(gained(1.5 * 0.9), 9);
    expect(figure(lifted, 'engagementRate', 1)).toBeCloseTo(0.01 * 1.5, 12);
    const members = 1000 + gained(1.5 * 0.9) - 20;
    expect(figure(lifted, 'activeMembers', 1)).toBeCloseTo(((1000 + members) / 2) * 0.06 * 1.5, 9);
  });

  test('tactics together multiply engagement by three at most', () => {
    const many = ['e1', 'e2', 'e3'].map((id) => tactic({ id, upliftShare: known(`${id}.upliftShare`, 1, 'positive') }));
    expect(figure(quietYear({ tactics: many }), 'engagementRate', 1)).toBeCloseTo(0.01 * 3, 12);
  });

  test('visits come from the posts that carry a link', () => {
    expect(figure(quietYear(), 'communityVisits', 1)).toBeCloseTo(mean * 0.1 * posts * 0.5 * 0.01, 9);
  });
});

describe('promo pressure and trust', () => {
  test('trust grows by a sixth a month of posting with a tactic', () => {
    const input = quietYear({ tactics: [tactic()] });
    const pressure = pressureOf(input, community());
    expect(pressure.slice(0, 7).map(({ trust }) => Number(trust.toFixed(6)))).toEqual(
      [1, 2, 3, 4, 5, 6, 6].map((sixths) => Number((sixths / 6).toFixed(6))),
    );
  });

  test('three months of earlier work are half of full trust', () => {
    expect(pressureOf(quietYear(), community({ monthsWorked: 3 }))[0]?.trustBefore).toBeCloseTo(0.5, 12);
  });

  test('offers beyond what trust bears are excess', () => {
    // Month 1, no trust: tolerance 0, and 2 offers of 13 posts are all excess
    const input = quietYear({ firstSellingMonth: 1, offers: [offer()] });
    const first = pressureOf(input, community())[0];
    expect(first?.promoShare).toBeCloseTo(2 / 13, 9);
    expect(first?.toleranceShare).toBe(0);
    expect(first?.excessShare).toBeCloseTo(2 / 13, 9);
  });

  test('half trust bears half of the ceiling', () => {
    // τ = 0.2 × 0.5 = 0.1; x = (2/13 − 0.1) / (1 − 0.1)
    const input = quietYear({ firstSellingMonth: 1, offers: [offer()] });
    const first = pressureOf(input, community({ monthsWorked: 3 }))[0];
    expect(first?.excessShare).toBeCloseTo((2 / 13 - 0.1) / 0.9, 9);
    // Trust after a month without a tactic: 0.5 − x/3
    expect(first?.trust).toBeCloseTo(0.5 - (2 / 13 - 0.1) / 0.9 / 3, 9);
  });

  test('excess drives members away and lowers the lift', () => {
    const input = quietYear({ firstSellingMonth: 1, offers: [offer()] });
    const x = 2 / 13;
    expect(figure(input, 'leavers', 1)).toBeCloseTo(1000 * 0.02 * (1 + 3 * x), 9);
    expect(figure(input, 'organicMembers', 1)).toBeCloseTo(gained((1 - 0.5 * x) * 0.9), 9);
  });

  test('a selling pillar presses from the first selling month, and nothing sells before', () => {
    const input = quietYear({ sellingPillarShare: 0.3 });
    const shares = pressureOf(input, community()).map(({ promoShare }) => promoShare);
    expect(shares.slice(4, 8)).toEqual([0, 0, 0.3, 0.3]);
  });

  test('offers and tactics count in the communities they name', () => {
    const other = community({ id: 'c2' });
    const input = quietYear({
      communities: [community(), other],
      firstSellingMonth: 1,
      offers: [offer({ communityIds: ['c2'] })],
      tactics: [tactic({ communityIds: ['c1'] })],
    });
    expect(pressureOf(input, community())[0]).toMatchObject({ promoShare: 0, trust: 1 / 6 });
    expect(pressureOf(input, other)[0]?.promoShare).toBeCloseTo(2 / 13, 12);
  });

  test('a planned rest month has no selling posts', () => {
    const input = quietYear({ firstSellingMonth: 1, restMonths: 1, offers: [offer()], sellingPillarShare: 0.3 });
    const shares = pressureOf(input, community()).map(({ promoShare }) => promoShare > 0);
    expect(shares.slice(0, 4)).toEqual([true, false, true, false]);
  });
});

describe('from the visit to the money', () => {
  const month = 7;
  const selling = (changes: Partial<ForecastInput> = {}) =>
    quietYear({ tools: [tool({ id: 't2', buys: 'visits', communityId: undefined, months: [6, 7, 8] })], ...changes });

  test('money buys visits at their price', () => {
    expect(figure(selling(), 'visitsBought', 6)).toBeCloseTo(100_000 / 1000, 9);
  });

  test('advertising costs more in the dear season', () => {
    const season = Array.from({ length: 12 }, (_, index) => (index === 5 ? 1.25 : 1)); // June
    const ads = tool({ id: 't2', buys: 'visits', communityId: undefined, months: [6], followsAdSeason: true });
    expect(figure(quietYear({ tools: [ads], adPriceSeason: season }), 'visitsBought', 6)).toBeCloseTo(100 / 1.25, 9);
  });

  test('visits become leads from the first selling month on', () => {
    const input = selling();
    expect(figure(input, 'leads', 6)).toBe(0);
    const visits = figure(input, 'communityVisits', month) + 100;
    expect(figure(input, 'leads', month)).toBeCloseTo(visits * 0.02, 9);
  });

  test('leads bought count in whichever month they are bought', () => {
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [2] });
    expect(figure(quietYear({ tools: [leads] }), 'leads', 2)).toBeCloseTo(100, 9);
  });

  test('an offer is answered by active members, as far as trust goes', () => {
    const input = quietYear({ offers: [offer()], tactics: [tactic()], linkPostShare: 0 });
    // Month 7: trust is full, 2 of 13 posts sell, below the ceiling of 20 %
    expect(figure(input, 'leads', month)).toBeCloseTo(figure(input, 'activeMembers', month) * 2 * 0.01, 9);
  });

  test('beyond what is borne, the response falls with the square', () => {
    const input = quietYear({
      offers: [offer()],
      linkPostShare: 0,
      firstSellingMonth: 1,
      communities: [community({ monthsWorked: 3 })],
    });
    const x = (2 / 13 - 0.1) / 0.9;
    expect(figure(input, 'leads', 1)).toBeCloseTo(figure(input, 'activeMembers', 1) * 2 * 0.01 * (1 - x) ** 2 * 0.5, 9);
  });

  test('a sale follows its lead by the sales cycle', () => {
    const input = selling({ salesCycleMonths: known('salesCycleMonths', 2, 'positive') });
    expect(figure(input, 'sales', 8)).toBe(0);
    expect(figure(input, 'sales', 9)).toBeCloseTo(figure(input, 'leads', 7) * 0.5, 9);
  });

  test('a team sells to no more leads than it can answer', () => {
    expect(figure(selling({ leadsPerMonthMax: 1 }), 'sales', month)).toBeCloseTo(1 * 0.5, 9);
  });

  test('a customer won comes back over the next twelve months', () => {
    const input = selling({ payment: comingBack(known('furtherOrdersPerYear', 1.2, 'positive')) });
    expect(figure(input, 'orders', 8)).toBeCloseTo(
      figure(input, 'sales', 8) + (figure(input, 'sales', 7) * 1.2) / 12,
      9,
    );
  });

  test('gross profit is orders × order value × margin', () => {
    const input = selling();
    expect(figure(input, 'revenueMinor', month)).toBeCloseTo(figure(input, 'orders', month) * 10_000, 6);
    expect(figure(input, 'grossProfitMinor', month)).toBeCloseTo(figure(input, 'revenueMinor', month) * 0.4, 6);
  });

  test('the cumulative result is all gross profit less all spend', () => {
    const input = selling();
    expect(figure(input, 'cumulativeResultMinor', 6)).toBeCloseTo(-100_000, 6);
    expect(figure(input, 'cumulativeResultMinor', 7)).toBeCloseTo(figure(input, 'grossProfitMinor', 7) - 200_000, 6);
  });

  test('a customer who stays pays every month, and fewer stay from month to month', () => {
    // 50 sales; of customers who stay ten months nine in ten are there a month later
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [1] });
    const payment = { kind: 'monthly', stayMonths: known('stayMonths', 10, 'positive') } as const;
    const { orders } = typicalRun(quietYear({ tools: [leads], payment, linkPostShare: 0 }));
    expect(orders.slice(0, 3)).toEqual([50, 50 * 0.9, 50 * 0.9 * 0.9]);
  });

  test('what comes in today is no lead of the plan and takes the team’s time first', () => {
    const enquiriesPerMonth = known('enquiries', 30, 'positive');
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [1] });
    const still = community({ growth: growing(0), reachablePeople: undefined });
    const input = quietYear({
      ...{ communities: [still], tools: [leads], linkPostShare: 0, leadsPerMonthMax: 50 },
      today: { visitsPerMonth: undefined, enquiriesPerMonth },
    });
    expect(figure(input, 'enquiriesToday', 1)).toBeCloseTo(30, 9);
    expect(figure(input, 'leads', 1)).toBeCloseTo(100, 9);
    expect(figure(input, 'sales', 1)).toBeCloseTo((50 - 30) * 0.5, 9);
  });

  test('measured visits of today replace the benchmark and grow with the views', () => {
    const input = quietYear({
      communities: [community({ postsPerWeekToday: 1.5 })],
      firstSellingMonth: 1,
      sellingPillarShare: 0.001,
      today: { visitsPerMonth: known('visits', 40, 'positive'), enquiriesPerMonth: undefined },
    });
    const mean = (1000 + (typicalRun(input).members[0] ?? 0)) / 2;
    // Twice the posts of today, and a little more members
    expect(figure(input, 'communityVisits', 1)).toBeCloseTo((40 * 2 * mean) / 1000, 9);
    expect(figure(input, 'enquiriesToday', 1)).toBeCloseTo(40 * 0.02, 9);
    expect(figure(input, 'leads', 1)).toBeCloseTo(((40 * 2 * mean) / 1000 - 40) * 0.02, 9);
  });

  test('brand searches grow with the people reached so far', () => {
    const input = quietYear({ brandSearchesPerMonth: 100 });
    expect(figure(input, 'brandSearches', 12)).toBeCloseTo(100 * 1.25, 9);
    const { reach } = typicalRun(input);
    const inYear = reach.slice(0, 12).reduce((sum, people) => sum + people, 0);
    expect(figure(input, 'brandSearches', 1)).toBeCloseTo(100 * (1 + (0.25 * (reach[0] ?? 0)) / inYear), 9);
  });
});

describe('spend', () => {
  test('is advertising, tests, fees, tactics and hours', () => {
    const input = quietYear({
      preparationMonths: 1,
      tools: [tool({ months: [3] })],
      tactics: [tactic({ months: [3], costMinorPerMonth: 5000, hoursPerMonth: 4 })],
      costs: {
        contractorFeeMinorPerMonth: 30_000,
        contentFeeMinorPerMonth: 20_000,
        testReserveShare: 0.1,
        hourCostMinor: 1000,
        contentHoursPerMonth: 20,
        moderationHoursPerMonth: 8,
      },
    });
    expect(figure(input, 'spendMinor', 1)).toBe(50_000 + 28 * 1000); // fees, content and moderation from month 1
    expect(figure(input, 'spendMinor', 3)).toBe(100_000 + 50_000 + 5000 + 32 * 1000); // tests are a part of the 100,000
  });

  test('in the outlook tools of month 12 go on and tactics repeat their months', () => {
    const input = quietYear({
      tools: [tool({ months: [12] })],
      tactics: [tactic({ months: [2], costMinorPerMonth: 700 })],
    });
    expect(figure(input, 'spendMinor', 13)).toBe(100_000);
    expect(figure(input, 'spendMinor', 14)).toBe(100_700);
  });
});
