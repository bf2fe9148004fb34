import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { type Forecast, type Spread, spreadKpis } from '#domain/forecast-result.ts';
import { anyForecastInput, anySteadyInput } from './any-forecast-input.ts';
import { community, known, offer, quietYear, range, runningShoes, tactic, tool } from './running-shoes.ts';

const draws = 120;
// Shrinking a year would take minutes: the first that fails is shown as it is.
const runs = { numRuns: 60, endOnFailure: true };
const look = (input: ForecastInput): Forecast => forecast(input, { draws });
const ordered = ({ p10, p20, p50, p80, p90 }: Spread) => p10 <= p20 && p20 <= p50 && p50 <= p80 && p80 <= p90;
const finite = (spread: Spread) => Object.values(spread).every(Number.isFinite);
const middle = (result: Forecast, kpi: keyof Forecast['monthly'], month: number): number =>
  result.monthly[kpi][month - 1]?.p50 ?? Number.NaN;
const yearSales = (result: Forecast): number => result.yearly.sales?.p50 ?? Number.NaN;

/** The same year with every estimate multiplied in one field of every community. */
const withCommunities = (
  input: ForecastInput,
  change: Partial<ForecastInput['communities'][number]>,
): ForecastInput => ({
  ...input,
  communities: input.communities.map((one) => ({ ...one, ...change })),
});

describe('any year', () => {
  test('has no figure that is not a number, infinite, or negative but for the cumulative result', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        const result = look(input);
        for (const kpi of spreadKpis) {
          expect(result.monthly[kpi].every(finite), kpi).toBe(true);
          if (kpi !== 'cumulativeResultMinor')
            expect(
              result.monthly[kpi].every(({ p10 }) => p10 >= 0),
              kpi,
            ).toBe(true);
        }
        expect(Object.values(result.yearly).every((spread) => spread === undefined || finite(spread))).toBe(true);
        for (const { members } of result.communities) expect(members.every(finite)).toBe(true);
      }),
      runs,
    );
  });

  test('has percentiles in order', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        const result = look(input);
        for (const kpi of spreadKpis) expect(result.monthly[kpi].every(ordered)).toBe(true);
        expect(Object.values(result.yearly).every((spread) => spread === undefined || ordered(spread))).toBe(true);
      }),
      runs,
    );
  });

  test('never has more members than there are people to reach', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        const result = look(input);
        for (const { id, members } of result.communities) {
          const community = input.communities.find((one) => one.id === id);
          const reachable = Math.max(
            community?.membersNow ?? 0,
            community?.reachablePeople ?? Number.POSITIVE_INFINITY,
          );
          for (const { p90 } of members) expect(p90).toBeLessThanOrEqual(reachable * (1 + 1e-12));
        }
      }),
      runs,
    );
  });

  test('has no fewer members for more money', () => {
    fc.assert(
      fc.property(anySteadyInput, fc.double({ min: 1, max: 4, noNaN: true }), (input, factor) => {
        const richer = input.tools.map((one) => ({ ...one, moneyMinorPerMonth: one.moneyMinorPerMonth * factor }));
        const [before, after] = [look(input), look({ ...input, tools: richer })];
        for (let month = 1; month <= 12; month += 1)
          expect(middle(after, 'members', month)).toBeGreaterThanOrEqual(middle(before, 'members', month) * (1 - 1e-9));
      }),
      runs,
    );
  });

  test('has no more members in its typical run when more of them leave', () => {
    fc.assert(
      fc.property(anySteadyInput, (input) => {
        const calm = typicalRun(withCommunities(input, { churnShare: known('churnShare', 0.01) }));
        const fleeing = typicalRun(withCommunities(input, { churnShare: known('churnShare', 0.08) }));
        for (const [index, members] of fleeing.members.entries())
          expect(members).toBeLessThanOrEqual((calm.members[index] ?? Number.NaN) * (1 + 1e-9));
      }),
      runs,
    );
  });

  test('sells nothing more before a later first selling month', () => {
    fc.assert(
      fc.property(anyForecastInput, fc.integer({ min: 1, max: 12 }), (input, later) => {
        const early = { ...input, firstSellingMonth: Math.min(input.firstSellingMonth, later) };
        const late = { ...input, firstSellingMonth: Math.max(input.firstSellingMonth, later) };
        // Leads that are bought come whenever they are bought, more of them where pressure has not thinned members
        const [before, after] = [look(early), look(late)];
        for (let month = 1; month < late.firstSellingMonth; month += 1)
          expect(middle(after, 'sales', month)).toBeLessThanOrEqual(middle(before, 'sales', month) * (1 + 1e-9));
      }),
      runs,
    );
  });

  test('gives the same numbers for the same input and seed', () => {
    fc.assert(
      fc.property(anyForecastInput, (input) => {
        expect(look(input)).toEqual(look(structuredClone(input)));
      }),
      { ...runs, numRuns: 10 },
    );
  });
});

describe('the running-shoe shop', () => {
  test('sells less with ten hard offers a month from month 2 than with three from month 7', () => {
    const hard = runningShoes({
      firstSellingMonth: 2,
      offers: [offer({ postsPerMonth: 10, responseShare: response })],
    });
    const careful = runningShoes({
      firstSellingMonth: 7,
      offers: [offer({ postsPerMonth: 3, responseShare: response })],
    });
    expect(yearSales(forecast(hard))).toBeLessThan(yearSales(forecast(careful)));
  });

  test('asks for members, activity and sales in that order of certainty', () => {
    const { members, activeMembers } = forecast(runningShoes()).monthly;
    const width = (spread: Spread | undefined) => (spread ? spread.p90 / spread.p10 : 0);
    expect(width(members[11])).toBeLessThan(width(activeMembers[11]));
  });
});

const response = range('o1.responseShare', [0.002, 0.008, 0.02]);

describe('scales', () => {
  test('with no money, no posts and no tactics a community only loses those who leave', () => {
    const input = quietYear({ communities: [community({ postsPerWeek: 0 })] });
    expect(middle(forecast(input, { draws: 50, luck: 'off' }), 'members', 12)).toBeCloseTo(1000 * 0.98 ** 12, 6);
  });

  test('with all estimates known every percentile is the typical run', () => {
    const input = quietYear({ tools: [tool()], tactics: [tactic()], offers: [offer()] });
    const typical = typicalRun(input);
    const { monthly } = forecast(input, { draws: 40, luck: 'off' });
    for (const kpi of spreadKpis)
      monthly[kpi].forEach((spread, index) => {
        for (const value of Object.values(spread)) expect(value).toBeCloseTo(typical[kpi][index] ?? Number.NaN, 6);
      });
  });

  test('doubling money, prices and order value leaves every count as it was', () => {
    const input = runningShoes();
    const twice = (estimate: NonNullable<ForecastInput['averageOrderValueMinor']>) => ({
      ...estimate,
      low: estimate.low * 2,
      typical: estimate.typical * 2,
      high: estimate.high * 2,
    });
    const dear: ForecastInput = {
      ...input,
      averageOrderValueMinor: input.averageOrderValueMinor && twice(input.averageOrderValueMinor),
      tools: input.tools.map((one) => ({
        ...one,
        moneyMinorPerMonth: one.moneyMinorPerMonth * 2,
        costPerResultMinor: one.costPerResultMinor && twice(one.costPerResultMinor),
      })),
    };
    const [before, after] = [look(input), look(dear)];
    for (const kpi of ['members', 'activeMembers', 'leads', 'sales'] as const)
      expect(middle(after, kpi, 12)).toBeCloseTo(middle(before, kpi, 12), 6);
  });

  test('scaling members, reachable people and member-buying money scales members alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (k) => {
        const input = runningShoes();
        const scaled: ForecastInput = {
          ...input,
          communities: input.communities.map((one) => ({
            ...one,
            membersNow: one.membersNow * k,
            reachablePeople: (one.reachablePeople ?? 0) * k,
          })),
          tools: input.tools.map((one) => ({ ...one, moneyMinorPerMonth: one.moneyMinorPerMonth * k })),
        };
        const [large, small] = [scaled, input].map((one) => forecast(one, { draws, luck: 'off' }));
        expect(large && middle(large, 'members', 12) / k).toBeCloseTo(
          small ? middle(small, 'members', 12) : Number.NaN,
          4,
        );
      }),
      { numRuns: 8 },
    );
  });

  test('an estimate more disturbs no other draw', () => {
    const input = runningShoes();
    const quietTool = tool({
      id: 't9',
      buys: 'leads',
      communityId: undefined,
      months: [],
      costPerResultMinor: range('t9', [1, 2, 3], 'positive'),
    });
    expect(look({ ...input, tools: [...input.tools, quietTool] }).monthly.members).toEqual(look(input).monthly.members);
  });
});

describe('breaking even', () => {
  test('happens in the first month with the money back', () => {
    // 1,000.00 spent in month 1 on leads, half of them buy for 100.00 at 40 %: 100 × 0.5 × 40.00 = 2,000.00 back at once
    const leads = tool({ buys: 'leads', communityId: undefined, months: [1] });
    const { breakEven } = forecast(quietYear({ tools: [leads] }), { draws: 20, luck: 'off' });
    expect(breakEven).toEqual({ shareBy12: 1, shareBy24: 1, p20: 1, p50: 1, p80: 1 });
  });

  test('never happens where nobody knows what an order is worth', () => {
    const leads = tool({ buys: 'leads', communityId: undefined, months: [1] });
    const { breakEven } = forecast(quietYear({ tools: [leads], averageOrderValueMinor: undefined }), {
      draws: 20,
      luck: 'off',
    });
    expect(breakEven.shareBy24).toBe(0);
  });

  test('waits for money to be spent first', () => {
    const late = quietYear({ tools: [tool({ buys: 'leads', communityId: undefined, months: [5] })] });
    expect(forecast(late, { draws: 20, luck: 'off' }).breakEven.p50).toBe(5);
  });
});

describe('the price of a result', () => {
  test('of members is the money of the tools that buy members by what they brought', () => {
    // 100 bought, room 0.9: 1,000.00 / 90
    const { yearly } = forecast(quietYear({ tools: [tool()] }), { draws: 20, luck: 'off' });
    expect(yearly.costPerMemberMinor?.p50).toBeCloseTo(100_000 / 90, 6);
  });

  test('is not spoken of where there is no result', () => {
    const { yearly } = forecast(quietYear({ linkPostShare: 0 }), { draws: 20, luck: 'off' });
    expect(yearly.costPerSaleMinor).toBeUndefined();
    expect(yearly.romiShare).toBeUndefined();
  });
});
