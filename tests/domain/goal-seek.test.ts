import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { adMoneySought, goalSought, moreMoneyRungs, smallestReaching, withAdMoney } from '#domain/search/goal-seek.ts';
import { anySteadyInput } from './any-forecast-input.ts';
import { community, growing, known, offer, quietYear, tactic, tool } from './running-shoes.ts';

const inAFewYears = (input: ForecastInput) => forecast(input, { draws: 40, luck: 'off' });
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Nobody leaves or comes by themselves: a thousand members, and a hundred more for every 100,000 a month; 2,100 as the mean of months 10 to 12. */
const bought = quietYear({
  communities: [
    community({
      reachablePeople: undefined,
      growth: growing(0),
      churnShare: known('c1.churnShare', 0),
    }),
  ],
  tools: [tool({ months: allMonths })],
});

test('twice the members bought take twice the ad money', () => {
  const { now, month, adMoney } = goalSought(bought, {
    goal: { outcome: 'members', amount: 3200 - 1e-9 },
    forecast: inAFewYears,
  });
  expect(now).toBeCloseTo(2100, 9);
  expect(month).toBe(22);
  expect(adMoney).toMatchObject({ smallest: 200, now: 100, most: 500, spendMinor: 2_400_000 });
  expect(adMoney?.target).toBeCloseTo(3200, 9);
});

test('whoever looks for more money only finds the same smallest one, little as it is', () => {
  const goal = { outcome: 'members', amount: 2210 - 1e-9 } as const;
  const seeking = { goal, forecast: inAFewYears };
  expect(goalSought(bought, seeking).adMoney?.smallest).toBe(110);
  expect(adMoneySought(bought, seeking, moreMoneyRungs).smallest).toBe(110);
});

test('a goal beyond five times today’s ad money is reached by none, and the best of it is told', () => {
  const { month, adMoney } = goalSought(bought, {
    goal: { outcome: 'members', amount: 6501 },
    forecast: inAFewYears,
  });
  expect(month).toBeUndefined();
  expect(adMoney).toMatchObject({ smallest: undefined, most: 500 });
  expect(adMoney?.target).toBeCloseTo(6500, 9);
});

test('a goal that is reached anyway says how little would do', () => {
  const { adMoney } = goalSought(bought, { goal: { outcome: 'members', amount: 1275 - 1e-9 }, forecast: inAFewYears });
  expect(adMoney?.smallest).toBe(25);
});

test('where nothing is paid for there is no ad money to change', () => {
  const { adMoney, posts } = goalSought(quietYear({ communities: [community({ postsPerWeek: 0 })] }), {
    goal: { outcome: 'members', amount: 5000 },
    forecast: inAFewYears,
  });
  expect(adMoney).toBeUndefined();
  expect(posts).toBeUndefined();
});

test('twice the leads from the community’s visits take twice the posts, and twice the hours at home', () => {
  const year = quietYear({
    communities: [community({ growth: growing(0), churnShare: known('c1.churnShare', 0) })],
    costs: { ...quietYear().costs, hourCostMinor: 100, contentHoursPerMonth: 10 },
    sellingPillarShare: 0.001,
  });
  const leadsNow = inAFewYears(year).goalMonths.leads.p50;
  const { posts } = goalSought(year, {
    goal: { outcome: 'leads', amount: leadsNow * 2 - 1e-9 },
    forecast: inAFewYears,
  });
  expect(posts).toMatchObject({ smallest: 6, now: 3, most: 15, spendMinor: 24_000 });
});

test('what the team cannot answer is named where answering it would reach the goal', () => {
  const selling = quietYear({ tactics: [tactic()], offers: [offer()], leadsPerMonthMax: 1 });
  const seek = (amount: number) =>
    goalSought(selling, { goal: { outcome: 'sales', amount }, forecast: inAFewYears }).answeringAll;
  expect(seek(0.6)).toBe(true);
  expect(seek(0.4)).toBe(false);
  expect(seek(1_000_000)).toBe(false);
});

test('the smallest number that reaches is found in the first step that does, also where nothing rises all the way', () => {
  const rungs = [0, 25, 50, 75, 100];
  expect(smallestReaching(rungs, (value) => value >= 37)).toBe(37);
  expect(smallestReaching(rungs, (value) => value > 0 && value <= 60)).toBe(1);
  expect(smallestReaching(rungs, () => true)).toBe(0);
  expect(smallestReaching(rungs, () => false)).toBeUndefined();
});

test('halving finds the very number that trying them all would', () => {
  const ladder = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ladder, fc.integer({ min: 0, max: 600 }), (unsorted, least) => {
      const rungs = unsorted.toSorted((one, other) => one - other);
      const first = rungs[0] ?? 0;
      const found = smallestReaching(rungs, (value) => value >= least);
      expect(found).toBe(least > (rungs.at(-1) ?? 0) ? undefined : Math.max(first, least));
    }),
  );
});

test('ad money that reaches a number of members keeps reaching it when there is more of it', () => {
  fc.assert(
    fc.property(anySteadyInput, fc.integer({ min: 1, max: 100_000 }), (input, amount) => {
      const goal = { outcome: 'members', amount } as const;
      const { adMoney } = goalSought(input, { goal, forecast: (asked) => forecast(asked, { draws: 5 }) });
      if (adMoney?.smallest === undefined || adMoney.smallest > 390) return;
      const more = forecast(withAdMoney(input, (adMoney.smallest + 10) / 100), { draws: 5 });
      expect(more.goalMonths.members.p50).toBeGreaterThanOrEqual(amount * (1 - 1e-9));
    }),
    { numRuns: 8 },
  );
});

test('for a result less money may be the answer', () => {
  const unsold = { ...bought, leadToSaleShare: known('leadToSaleShare', 0) };
  const { now, adMoney } = goalSought(unsold, {
    goal: { outcome: 'result', amount: -600_000 },
    forecast: inAFewYears,
  });
  expect(now).toBe(-1_200_000);
  expect(adMoney).toMatchObject({ smallest: 0, target: 0 });
});
