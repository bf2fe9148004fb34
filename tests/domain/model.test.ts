import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measured } from '#domain/estimate.ts';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { CommunityInput, ForecastInput } from '#domain/forecast-input.ts';
import { type Forecast, type SpreadKpi, spreadKpis } from '#domain/forecast-result.ts';
import { growthFromPace, paceBetween } from '#domain/growth.ts';
import { quantileOf } from '#domain/metalog.ts';
import { promisePeriodOf } from '#domain/promise-period.ts';
import { usualFirstSellingMonth } from '#domain/schedule.ts';
import { drawsOf } from '#domain/years/draws.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import {
  community,
  growing,
  growthRange,
  known,
  offer,
  quietYear,
  range,
  runningShoes,
  tactic,
  tool,
} from './running-shoes.ts';

const runs = { numRuns: 25, endOnFailure: true };
const few = { draws: 120 };
const p50 = (result: Forecast, kpi: SpreadKpi, month: number): number =>
  result.monthly[kpi][month - 1]?.p50 ?? Number.NaN;

/** Once everybody is bought, a month ends with more members the fewer of them could leave in it. */
const buysEverybody = (
  { tools }: ForecastInput,
  { id, reachablePeople = Number.POSITIVE_INFINITY }: CommunityInput,
) => {
  const bought = tools
    .filter(({ buys, communityId }) => buys === 'members' && communityId === id)
    .map(({ moneyMinorPerMonth, costPerResultMinor, resultsPerMonth }) =>
      costPerResultMinor ? moneyMinorPerMonth / costPerResultMinor.typical : (resultsPerMonth?.typical ?? 0),
    );
  return bought.reduce((sum, results) => sum + results, 0) > reachablePeople / 2;
};
const everyMonth = Array.from({ length: 24 }, (_, index) => index + 1);

describe('with luck', () => {
  test('people are whole: members, leads and sales of every year', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        // One simulated year: its percentiles are its figures
        const { monthly } = forecast(input, { draws: 1 });
        for (const kpi of ['members', 'leads', 'sales'] as const)
          for (const { p50: value } of monthly[kpi]) expect(Number.isInteger(value), `${kpi} ${value}`).toBe(true);
      }),
      runs,
    );
  });

  test('sales of a year never exceed the leads they come from', () => {
    fc.assert(
      fc.property(anyForecastInput, fc.integer({ min: 1, max: 99 }), (input, seed) => {
        const { monthly } = forecast(input, { draws: 1, seed });
        let [leads, sales] = [0, 0];
        for (const month of everyMonth) {
          leads += monthly.leads[month - 1]?.p50 ?? 0;
          sales += monthly.sales[month - 1]?.p50 ?? 0;
          expect(sales).toBeLessThanOrEqual(leads);
        }
      }),
      runs,
    );
  });

  test('active members never outnumber reactions', () => {
    fc.assert(
      fc.property(anyForecastInput, fc.integer({ min: 1, max: 99 }), (input, seed) => {
        const { monthly, counts } = forecast(input, { draws: 1, seed });
        for (const [index, reactions] of counts.engagements.expectedByMonth.entries())
          expect(monthly.activeMembers[index]?.p50).toBeLessThanOrEqual(reactions * (1 + 1e-12));
      }),
      runs,
    );
  });

  test('the middle year of a community is that without luck, within 3 % or one whole, to month 12', () => {
    const year = runningShoes({ offers: [] });
    const [lucky, plain] = [forecast(year), forecast(year, { luck: 'off' })];
    for (const month of everyMonth.slice(0, 12)) {
      const expected = p50(plain, 'members', month);
      expect(Math.abs(p50(lucky, 'members', month) - expected)).toBeLessThanOrEqual(Math.max(1, 0.03 * expected));
    }
    const expected = p50(plain, 'members', 24);
    expect(Math.abs(p50(lucky, 'members', 24) - expected)).toBeLessThanOrEqual(0.13 * expected);
  });

  test('two variants meet the same luck: more money never lowers P20, P50 or P80 of members', () => {
    const bought = (factor: number) =>
      forecast(
        runningShoes({ tools: runningShoes().tools.map((one) => ({ ...one, moneyMinorPerMonth: factor * 500_000 })) }),
        { draws: 2000 },
      );
    const [less, more] = [bought(1), bought(1.2)];
    for (const month of everyMonth)
      for (const end of ['p20', 'p50', 'p80'] as const)
        expect(more.monthly.members[month - 1]?.[end]).toBeGreaterThanOrEqual(
          less.monthly.members[month - 1]?.[end] ?? Number.NaN,
        );
  });

  test('doubling money, prices and order value leaves every count as it was, luck included', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        const twice = (estimate: ForecastInput['averageOrderValueMinor']) =>
          estimate && { ...estimate, low: 2 * estimate.low, typical: 2 * estimate.typical, high: 2 * estimate.high };
        const dear = {
          ...input,
          averageOrderValueMinor: twice(input.averageOrderValueMinor),
          tools: input.tools.map((one) => ({
            ...one,
            moneyMinorPerMonth: 2 * one.moneyMinorPerMonth,
            costPerResultMinor: twice(one.costPerResultMinor),
          })),
        };
        const [before, after] = [forecast(input, few), forecast(dear, few)];
        for (const kpi of ['members', 'leads', 'sales'] as const)
          for (const month of everyMonth)
            expect(Math.abs(p50(after, kpi, month) - p50(before, kpi, month))).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  test('a community that stands still has a range too, and some shrink', () => {
    const still = quietYear({ communities: [community({ growth: growing(0), reachablePeople: undefined })] });
    const { p10 = 0, p90 = 0 } = forecast(still).monthly.members[11] ?? {};
    expect(p10).toBeLessThan(1000);
    expect(p90).toBeGreaterThan(1000);
  });
});

describe('without luck', () => {
  const off = { draws: 400, luck: 'off' } as const;

  test('a plan with no money, no posts, no tactics and no growth below nothing loses those who leave', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (membersNow, churn) => {
          const alone = community({
            membersNow,
            postsPerWeek: 0,
            churnShare: known('churn', churn),
            reachablePeople: undefined,
          });
          const end = p50(forecast(quietYear({ communities: [alone] }), { draws: 4, luck: 'off' }), 'members', 12);
          expect(Math.abs(end - membersNow * (1 - churn) ** 12)).toBeLessThanOrEqual(1e-6 + 1e-9 * membersNow);
        },
      ),
      runs,
    );
  });

  test('with typical posts and nothing else the middle year grows as published, fading', () => {
    const growth = growthRange('c1.growth', [0, 0.013, 0.03]);
    const year = quietYear({ communities: [community({ growth, reachablePeople: undefined })] });
    const { monthly } = forecast(year, { draws: 2000, luck: 'off' });
    expect(monthly.members[0]?.p50).toBeCloseTo(1000 + 1000 * 0.013 * 2 ** (-0.5 / 24), 3);
  });

  test('the share of years that shrink is that of the published range', () => {
    // Growth from −0.5 % at P10: one year in ten is below that, and somewhat more are below nothing
    const growth = growthRange('c1.growth', [-0.005, 0.003, 0.015]);
    const draws = 2000;
    const shrinking = drawsOf(growth.netShare, draws, 1).filter((share) => share < 0).length / draws;
    const year = quietYear({ communities: [community({ growth, reachablePeople: undefined, membersNow: 10_000 })] });
    const { p10 = 0, p20 = 0 } = forecast(year, { draws, luck: 'off' }).monthly.members[0] ?? {};
    expect([p10 < 10_000, p20 < 10_000]).toEqual([shrinking > 0.1, shrinking > 0.2]);
  });

  test('a higher churn never raises members of the typical run where no month buys everybody there is', () => {
    fc.assert(
      fc.property(anyForecastInput, fc.double({ min: 0, max: 0.1, noNaN: true }), (input, churn) => {
        fc.pre(!input.communities.some((one) => buysEverybody(input, one)));
        const leaving = (share: number) =>
          typicalRun({
            ...input,
            communities: input.communities.map((one) => ({ ...one, churnShare: known(`${one.id}.churnShare`, share) })),
          }).members;
        const [calm, fleeing] = [leaving(churn), leaving(churn * 1.5)];
        for (const month of everyMonth)
          expect(fleeing[month - 1]).toBeLessThanOrEqual((calm[month - 1] ?? 0) * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('what comes in today is in no figure of the plan’s leads, sales or money', () => {
    fc.assert(
      fc.property(anyForecastInput, fc.double({ min: 0, max: 500, noNaN: true }), (input, enquiries) => {
        const nothingToday = { visitsPerMonth: undefined, enquiriesPerMonth: undefined };
        const plain = { ...input, leadsPerMonthMax: undefined, today: nothingToday };
        const enquiriesPerMonth = known('enquiries', enquiries, 'positive');
        const coming = { ...plain, today: { ...nothingToday, enquiriesPerMonth } };
        const [without, withToday] = [forecast(plain, off), forecast(coming, off)];
        for (const kpi of spreadKpis) expect(withToday.monthly[kpi], kpi).toEqual(without.monthly[kpi]);
        expect(withToday.counts.orders).toEqual(without.counts.orders);
        expect(withToday.typical.enquiriesToday[0]).toBeLessThanOrEqual(enquiries * (1 + 1e-9));
      }),
      { ...runs, numRuns: 10 },
    );
  });
});

describe('selling', () => {
  const hard = (postsPerMonth: number) => {
    const response = range('o1.responseShare', [0.002, 0.008, 0.02]);
    return runningShoes({ firstSellingMonth: 2, offers: [offer({ postsPerMonth, responseShare: response })] });
  };

  test('beyond one offer a post more offers change nothing', () => {
    // Four posts a week are 17⅓ a month
    const [many, more] = [hard(18), hard(60)].map((input) => typicalRun(input));
    for (const [index, leads] of (more?.leads ?? []).entries())
      expect(leads).toBeCloseTo(many?.leads[index] ?? Number.NaN, 9);
  });

  test.each([
    [0, 0, 7],
    [1, 0, 7],
    [1, 4, 3],
    [1, 10, 2],
    [3, 10, 4],
    [8, 0, 9],
  ])(
    'with %d months of preparation and %d months worked usually starts in month %d',
    (preparationMonths, monthsWorked, month) => {
      expect(usualFirstSellingMonth({ preparationMonths, monthsWorked })).toBe(month);
    },
  );

  test('is read by the month, the quarter or the year, as many as can be counted', () => {
    const evenly = (count: number) => ({ expectedByMonth: Array(12).fill(count) });
    expect([10, 9, 3, 0.9, 0.8, 0].map((count) => promisePeriodOf(evenly(count)))).toEqual([
      ...['month', 'quarter', 'year', 'year', 'chance', 'chance'],
    ]);
  });

  test('a goal is the mean of months 10 to 12', () => {
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [10, 12] });
    const { goalMonths } = forecast(quietYear({ tools: [leads], linkPostShare: 0 }), { draws: 20, luck: 'off' });
    expect(goalMonths.leads.p50).toBeCloseTo(200 / 3, 9);
  });

  test('counts of quarters and of the year add up the months', () => {
    const leads = tool({ id: 't3', buys: 'leads', communityId: undefined, months: [1, 2, 4], moneyMinorPerMonth: 300 });
    const { counts } = forecast(quietYear({ tools: [leads], linkPostShare: 0 }), { draws: 20, luck: 'off' });
    expect(counts.leads.expectedByMonth.slice(0, 4)).toEqual([0.3, 0.3, 0, 0.3].map((n) => expect.closeTo(n, 9)));
    expect(counts.leads.quarterly.map(({ p50: middle }) => middle)).toEqual(
      [0.6, 0.3, 0, 0].map((n) => expect.closeTo(n, 9)),
    );
    expect(counts.leads.yearly.p50).toBeCloseTo(0.9, 9);
    expect(counts.leads.chanceOfOne).toBe(0);
  });
});

describe('estimates', () => {
  test('that were measured are drawn within a tenth on their own scale', () => {
    const rate = measured({ name: 'rate', scale: 'share' }, 0.02);
    const logit = (share: number) => Math.log(share / (1 - share));
    expect(logit(rate.high) - logit(0.02)).toBeCloseTo(0.128_16, 9);
    expect(quantileOf(rate)(0.5)).toBeCloseTo(0.02, 12);
    expect(quantileOf(rate)(0.9)).toBeCloseTo(rate.high, 12);
    expect(measured({ name: 'all', scale: 'share' }, 1)).toMatchObject({ low: 1, high: 1 });
  });

  test('of a measured pace are drawn normally, a tenth of their size wide', () => {
    const { netShare } = growthFromPace('pace', 0.03);
    const paces = drawsOf(netShare, 4000, 1).toSorted();
    expect(paces[2000]).toBeCloseTo(0.03 / 1.15, 5);
    expect((paces[3600] ?? 0) / (0.03 / 1.15)).toBeCloseTo(1 + 0.128_16, 2);
    // Nearly twice the counts in a quarter: 2(√400 − √225)/(3 × √400)
    expect(paceBetween(225, 400, 3)).toBeCloseTo((2 * 5) / 60, 12);
    expect(paceBetween(0, 400, 3)).toBeUndefined();
  });

  test('of net growth may be below nothing', () => {
    const growth = range('growth', [-0.01, 0.003, 0.05], 'signed');
    expect(quantileOf(growth)(0.1)).toBeCloseTo(-0.01, 9);
    expect(quantileOf(growth)(0.9)).toBeCloseTo(0.05, 9);
  });
});

test('rates fall as the community grows, by the curve of its network', () => {
  const curve = { rateAt1000: 0.01, slope: 0.5, followersMin: 300, cap: undefined };
  const growingFast = quietYear({
    communities: [
      community({
        growth: growing(0),
        reachablePeople: undefined,
        sizeCurves: { engagementRate: curve, reachPerPost: curve },
      }),
    ],
    tools: [tool({ months: [1], moneyMinorPerMonth: 3_000_000 })],
    tactics: [tactic({ months: [] })],
  });
  // 1,000 become 4,000 in month 1: half the rate from month 2 on
  expect(typicalRun(growingFast).engagementRate.slice(0, 2)).toEqual([0.01, expect.closeTo(0.005, 9)]);
  expect(p50(forecast(growingFast, { draws: 40, luck: 'off' }), 'engagementRate', 2)).toBeCloseTo(0.005, 9);
});
