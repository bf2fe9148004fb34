import { describe, expect, test } from 'vitest';
import { forecast, typicalRun } from '#domain/forecast.ts';
import { quantileOf } from '#domain/metalog.ts';
import { community, known, offer, quietYear, range, tactic, tool } from './running-shoes.ts';

// Where a formula bends. Every case can be followed with a pocket calculator.

const bought = (buys: 'visits' | 'leads', months: readonly number[]) =>
  tool({ id: 't3', buys, communityId: undefined, months });

describe('a range drawn as a metalog', () => {
  test('leans to the side its middle lies on', () => {
    // Logits: 10 % is −2.1972, 20 % is −1.3863, 50 % is 0, so r = 0.8109/2.1972 = 0.3691 and ln 9 = 2.1972.
    // Three in four: −1.3863 + 1.0986/2 + (1 − 2 × 0.3691)/0.8 × 0.25 × 1.0986 = −0.7471, which is 32.15 %
    expect(quantileOf(range('share', [0.1, 0.2, 0.5]))(0.75)).toBeCloseTo(0.3215, 4);
  });

  test('takes the nearest shape that exists where it is too lopsided', () => {
    // The middle, 95 of 1…100, lies at 0.989 of the way; 0.833 is the most: 0.167 above it, 0.833 below it
    const lopsided = range('price', [1, 95, 100], 'positive');
    expect(quantileOf(lopsided)(0.9)).toBeCloseTo(95 * 100 ** 0.167, 6);
    expect(quantileOf(lopsided)(0.1)).toBeCloseTo(95 * 100 ** -0.833, 6);
  });
});

describe('a month', () => {
  test('has no more active members than members', () => {
    const eager = quietYear({
      communities: [
        community({
          activeShare: known('c1.activeShare', 0.8),
          engagementRateShare: known('c1.engagementRateShare', 0.5),
        }),
      ],
      tactics: [tactic()], // adds a half: 0.8 × 1.5 is more than everybody
    });
    const { members, activeMembers } = typicalRun(eager);
    expect(activeMembers[0]).toBeCloseTo((1000 + (members[0] ?? 0)) / 2, 9);
  });

  test('bears what the trust of the month before bears', () => {
    // One month of tactics is a trust of 1/6. Two offers in 13 posts are a share of 2/13, and 0.2 × 1/6 is borne
    const { leads, activeMembers } = typicalRun(
      quietYear({ firstSellingMonth: 2, tactics: [tactic()], offers: [offer()], linkPostShare: 0 }),
    );
    const excess = (2 / 13 - 0.2 / 6) / (1 - 0.2 / 6);
    expect(leads[1]).toBeCloseTo(((activeMembers[1] ?? 0) * 2 * 0.01 * (1 - excess) ** 2) / 6, 9);
  });
});

describe('a sale', () => {
  test.each([
    [1.4, 4],
    [1.5, 5],
  ])('after a cycle of %d months comes %d months from the start', (cycle, month) => {
    // 100 leads bought in month 3, of which a half buy
    const { sales } = typicalRun(
      quietYear({
        tools: [bought('leads', [3])],
        salesCycleMonths: known('salesCycleMonths', cycle, 'positive'),
        linkPostShare: 0,
      }),
    );
    expect(sales.flatMap((count, index) => (count > 0 ? [[index + 1, count]] : []))).toEqual([[month, 50]]);
  });

  test('is asked for in the second year as well', () => {
    // By month 12 the trust is whole, and 2/13 of the posts is less than the 0.2 it bears
    const { leads, activeMembers } = typicalRun(
      quietYear({ tactics: [tactic()], offers: [offer()], linkPostShare: 0 }),
    );
    expect(leads[12]).toBeCloseTo((activeMembers[12] ?? 0) * 2 * 0.01, 9);
  });
});

test('visits of a year are those of the community and those bought', () => {
  const input = quietYear({ tools: [bought('visits', [1, 2])] });
  const ofCommunity = typicalRun(input)
    .communityVisits.slice(0, 12)
    .reduce((sum, visits) => sum + visits, 0);
  expect(forecast(input, { draws: 10, luck: 'off' }).yearly.visits?.p50).toBeCloseTo(ofCommunity + 2 * 100, 9);
});
