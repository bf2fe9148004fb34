import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Estimate } from '#domain/estimate.ts';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { spreadKpis } from '#domain/forecast-result.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { community, known, quietYear } from './running-shoes.ts';

const runs = { numRuns: 40, endOnFailure: true };
const counts = ['members', 'activeMembers', 'communityVisits', 'visitsBought', 'leads', 'sales', 'orders'] as const;

const times = (estimate: Estimate | undefined, factor: number): Estimate | undefined =>
  estimate && {
    ...estimate,
    low: estimate.low * factor,
    typical: estimate.typical * factor,
    high: estimate.high * factor,
  };

/** Whether two figures are alike but for the rounding of long sums. */
const isAlike = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 + 1e-9 * Math.abs(one);

const isEstimate = (value: unknown): value is Estimate =>
  typeof value === 'object' && value !== null && 'typical' in value && 'scale' in value;

/** The same year with every estimate known at its typical value. */
const certain = <T>(value: T): T => {
  if (isEstimate(value)) return { ...value, low: value.typical, high: value.typical };
  if (Array.isArray(value)) return value.map(certain) as T; // the same list with other numbers
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, certain(inner)])) as T; // the same fields
};

test('any year in which nothing is uncertain turns out as its typical run', () => {
  fc.assert(
    fc.property(anyForecastInput.map(certain), (input) => {
      const typical = typicalRun(input);
      const { monthly } = forecast(input, { draws: 20, luck: 'off' });
      for (const kpi of spreadKpis)
        monthly[kpi].forEach(({ p10, p50, p90 }, index) => {
          const expected = typical[kpi][index] ?? Number.NaN;
          expect(
            [p10, p50, p90].every((value) => isAlike(value, expected)),
            `${kpi} ${index + 1}`,
          ).toBe(true);
        });
    }),
    runs,
  );
});

test('any community left alone keeps those who do not leave', () => {
  const members = fc.integer({ min: 0, max: 1_000_000 });
  const churn = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(members, churn, (membersNow, share) => {
      const alone = community({
        membersNow,
        reachablePeople: undefined,
        postsPerWeek: 0,
        churnShare: known('c', share),
      });
      const end = typicalRun(quietYear({ communities: [alone] })).members[11] ?? Number.NaN;
      expect(isAlike(end, membersNow * (1 - share) ** 12)).toBe(true);
    }),
  );
});

test('any year in twice the money has the same people in it', () => {
  const inTwice = (input: ForecastInput): ForecastInput => ({
    ...input,
    averageOrderValueMinor: times(input.averageOrderValueMinor, 2),
    tools: input.tools.map((one) => ({
      ...one,
      moneyMinorPerMonth: one.moneyMinorPerMonth * 2,
      costPerResultMinor: times(one.costPerResultMinor, 2),
    })),
  });
  fc.assert(
    fc.property(anyForecastInput, (input) => {
      const [before, after] = [typicalRun(input), typicalRun(inTwice(input))];
      for (const kpi of counts)
        expect(
          after[kpi].every((count, index) => isAlike(count, before[kpi][index] ?? Number.NaN)),
          kpi,
        ).toBe(true);
      expect(after.revenueMinor.every((minor, index) => isAlike(minor, 2 * (before.revenueMinor[index] ?? 0)))).toBe(
        true,
      );
    }),
    runs,
  );
});

/** Below a hundred members growth is that of a hundred. */
const anyLargeInput = anyForecastInput.map((input) => ({
  ...input,
  communities: input.communities.map((one) => ({ ...one, membersNow: one.membersNow + 100 })),
}));

test('any year in a market k times as large has k times the members', () => {
  const larger = (input: ForecastInput, k: number): ForecastInput => ({
    ...input,
    communities: input.communities.map((one) => ({
      ...one,
      membersNow: one.membersNow * k,
      reachablePeople: one.reachablePeople === undefined ? undefined : one.reachablePeople * k,
    })),
    tools: input.tools.map((one) => ({
      ...one,
      moneyMinorPerMonth: one.moneyMinorPerMonth * k,
      resultsPerMonth: times(one.resultsPerMonth, k),
    })),
  });
  fc.assert(
    fc.property(anyLargeInput, fc.integer({ min: 2, max: 64 }), (input, k) => {
      const [before, after] = [typicalRun(input).members, typicalRun(larger(input, k)).members];
      expect(after.slice(0, 12).every((members, index) => isAlike(members / k, before[index] ?? Number.NaN))).toBe(
        true,
      );
    }),
    runs,
  );
});
