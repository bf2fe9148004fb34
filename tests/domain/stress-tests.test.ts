import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { inputUnder, type StressTest, stressOutcomesOf, underStress } from '#domain/stress-tests.ts';
import { community, growing, known, offer, quietYear, tactic, tool } from './running-shoes.ts';

const certain = (input: ForecastInput) => forecast(input, { draws: 1, luck: 'off' });
const under = (input: ForecastInput, drill: StressTest) => underStress(input, drill, certain);
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const still = {
  reachablePeople: undefined,
  growth: growing(0),
  churnShare: known('churn', 0),
} as const;

const year = quietYear({
  communities: [community(still)],
  tools: [tool({ months: allMonths })],
  costs: { ...quietYear().costs, contractorFeeMinorPerMonth: 50_000, contentFeeMinorPerMonth: 20_000 },
});

describe('money cut by three tenths', () => {
  test('buys three tenths fewer members and saves the money', () => {
    const { members, spendMinor } = under(year, { kind: 'lessMoney', share: 0.3 });
    expect(members.p50).toBeCloseTo(1000 + 0.7 * 1200, 6);
    expect(spendMinor.p50).toBeCloseTo(12 * (70_000 + 50_000 + 20_000), 6);
  });
});

describe('a contractor gone in month 5', () => {
  const gone = { kind: 'contractorGone', month: 5, stopsTools: true, hoursPerMonth: 0 } as const;

  test('has bought four months of members and is paid for four months', () => {
    const { members, spendMinor } = under(year, gone);
    expect(members.p50).toBeCloseTo(1400, 9);
    expect(spendMinor.p50).toBe(4 * (100_000 + 50_000 + 20_000));
  });

  test('leaves posts to the team, which works for them', () => {
    const dear = { ...year, costs: { ...year.costs, hourCostMinor: 100 } };
    const without = under(dear, gone);
    const withHours = under(dear, { ...gone, hoursPerMonth: 10 });
    expect(withHours.spendMinor.p50 - without.spendMinor.p50).toBe(8 * 10 * 100);
    expect(withHours.resultMinor.p50 - without.resultMinor.p50).toBe(-8 * 10 * 100);
    expect(withHours.activeMembers).toEqual(without.activeMembers);
  });

  test('is paid for four months also where the first tool was to run after that', () => {
    const late = { ...year, tools: [tool({ months: [6, 7] })] };
    expect(under(late, gone).spendMinor.p50).toBe(4 * (50_000 + 20_000));
  });

  test('leaves running what costs no money, and what the team runs', () => {
    const free = tool({ id: 't2', moneyMinorPerMonth: 0, costPerResultMinor: undefined, months: allMonths });
    const mixed = { ...year, tools: [tool({ months: allMonths }), free] };
    expect(inputUnder(mixed, gone).tools.map(({ months }) => months.length)).toEqual([4, 12]);
    const own = inputUnder(mixed, { ...gone, stopsTools: false });
    expect(own.tools.map(({ months }) => months.length)).toEqual([12, 12]);
    expect(under(mixed, gone).spendMinor.p50).toBe(4 * (100_000 + 50_000 + 20_000));
  });
});

describe('a network closed in month 6', () => {
  const other = community({ ...still, id: 'c2', membersNow: 300, activeShare: known('c2.activeShare', 0.5) });
  const two = quietYear({
    communities: [community(still), other],
    tools: [tool({ months: allMonths }), tool({ id: 't2', buys: 'visits', months: allMonths })],
    tactics: [tactic()],
    offers: [offer()],
  });
  const closed = { kind: 'networkClosed', month: 6, communityIds: ['c1'], toolIds: ['t2'] } as const;

  test('takes its members with it and stops what was bought there', () => {
    const { members, spendMinor } = under(two, closed);
    expect(members.p50).toBe(300);
    expect(spendMinor.p50).toBe(5 * 200_000);
  });

  test('takes the sales it would have made and no other', () => {
    const alone = { ...two, communities: [other], tools: [] };
    expect(under(two, closed).sales.p50).toBeCloseTo(stressOutcomesOf(certain(alone)).sales.p50, 9);
  });

  test('leaves nothing where it was the only one', () => {
    const { members, activeMembers, sales } = under(two, { ...closed, communityIds: ['c1', 'c2'] });
    expect([members.p50, activeMembers.p50, sales.p50]).toEqual([0, 0, 0]);
  });
});
