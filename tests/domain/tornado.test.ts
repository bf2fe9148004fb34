import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { inMonth12, inYear } from '#domain/outcomes.ts';
import { endRunsOf, tornadoAmong, tornadoOf } from '#domain/tornado.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { community, growing, offer, quietYear, range, tactic, tool } from './running-shoes.ts';

const sellingYear = quietYear({
  tactics: [tactic()],
  offers: [offer()],
  leadToSaleShare: range('leadToSaleShare', [0.2, 0.4, 0.8]),
});

/** The input with one estimate known to be `at`. */
function withKnown(input: ForecastInput, name: string, at: number): ForecastInput {
  const said = JSON.stringify(input, (_, value: unknown) => {
    const isIt =
      typeof value === 'object' && value !== null && 'scale' in value && 'name' in value && value.name === name;
    return isIt ? { ...value, low: at, typical: at, high: at } : value;
  });
  return JSON.parse(said) as ForecastInput; // the same tree with other numbers in it
}

test('half as many leads that become sales are half as many sales', () => {
  const [swing, ...others] = tornadoOf(sellingYear, inYear('sales'));
  expect(others).toEqual([]);
  expect(swing?.estimate.name).toBe('leadToSaleShare');
  expect(swing?.low).toBeCloseTo((swing?.base ?? 0) / 2, 9);
  expect(swing?.high).toBeCloseTo((swing?.base ?? 0) * 2, 9);
});

test('twice the price of a member is half the members bought', () => {
  const year = quietYear({
    communities: [community({ reachablePeople: undefined, growth: growing(0) })],
    tools: [tool({ costPerResultMinor: range('t1.costPerResultMinor', [500, 1000, 2000], 'positive') })],
  });
  const [swing] = tornadoOf(year, (run) => run.paidMembers[0] ?? 0);
  expect(swing).toMatchObject({ low: 200, base: 100, high: 50 });
});

test('an estimate that has nothing to do with an outcome is not among what moves it', () => {
  expect(tornadoOf(sellingYear, inMonth12('members'))).toEqual([]);
});

test('a price of nothing is no price: its low end is a hundredth of the typical one', () => {
  const year = quietYear({
    communities: [community({ reachablePeople: undefined })],
    tools: [tool({ costPerResultMinor: range('t1.costPerResultMinor', [0, 1000, 2000], 'positive') })],
  });
  expect(tornadoOf(year, (run) => run.paidMembers[0] ?? 0)[0]?.low).toBe(10_000);
});

test('what moves an outcome most comes first, and every end is a run of its own', () => {
  fc.assert(
    fc.property(anyForecastInput, (input) => {
      const sales = inYear('sales');
      const swings = tornadoAmong(endRunsOf(input), sales);
      const widths = swings.map(({ low, high }) => Math.abs(high - low));
      expect(widths).toEqual(widths.toSorted((one, other) => other - one));
      for (const { estimate, base, low, high } of swings) {
        expect(base).toBe(sales(typicalRun(input)));
        if (estimate.low > 0) expect(low).toBe(sales(typicalRun(withKnown(input, estimate.name, estimate.low))));
        expect(high).toBe(sales(typicalRun(withKnown(input, estimate.name, estimate.high))));
      }
    }),
    { numRuns: 6 },
  );
});
