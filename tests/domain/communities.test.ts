import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { monthlyKpis } from '#domain/forecast-result.ts';
import { pressureOf } from '#domain/years/pressure.ts';
import { anyForecastInput } from './any-forecast-input.ts';
import { community, growing, known, offer, quietYear, tactic, tool } from './running-shoes.ts';

const members = (input: ForecastInput, month: number): number => typicalRun(input).members[month - 1] ?? -1;
const still = { growth: growing(0), churnShare: known('churn', 0) };

describe('the people there are to reach', () => {
  test('are the most a community can have', () => {
    // 1,000 members of 1,200; 1,000,000 minor units / 1,000 = 1,000 bought × room 1/6 = 167: 1,167; the month after
    // 1,000 × (1 − 1,166.7/1,200) = 28: 1,194
    const flooded = quietYear({
      communities: [community({ ...still, reachablePeople: 1200 })],
      tools: [tool({ months: [1, 2], moneyMinorPerMonth: 1_000_000 })],
    });
    expect(members(flooded, 1)).toBeCloseTo(1000 + 1000 * (1 - 1000 / 1200), 9);
    expect(members(flooded, 2)).toBeCloseTo(1166.666_667 + 1000 * (1 - 1166.666_667 / 1200), 4);
  });

  test('are never more than that, however much is spent', () => {
    // 10,000,000 / 1,000 = 10,000 bought × 1/6 would be 1,667 more
    const drowned = quietYear({
      communities: [community({ ...still, reachablePeople: 1200 })],
      tools: [tool({ moneyMinorPerMonth: 10_000_000 })],
    });
    expect(members(drowned, 1)).toBe(1200);
  });

  test('hold nothing back while nobody knows how many they are', () => {
    const open = quietYear({
      communities: [community({ ...still, reachablePeople: undefined })],
      tools: [tool({ moneyMinorPerMonth: 10_000_000 })],
    });
    expect(members(open, 1)).toBe(1000 + 10_000);
  });

  test('are never fewer than the members there are', () => {
    const crowded = quietYear({ communities: [community({ ...still, membersNow: 5000, reachablePeople: 1200 })] });
    expect(members(crowded, 1)).toBe(5000);
  });

  test('can be nobody', () => {
    const empty = quietYear({
      communities: [community({ membersNow: 0, reachablePeople: 0 })],
      tools: [tool()],
      offers: [offer()],
    });
    const run = typicalRun(empty);
    for (const kpi of monthlyKpis) expect(run[kpi].every(Number.isFinite), kpi).toBe(true);
    expect(members(empty, 12)).toBe(0);
  });
});

describe('two communities', () => {
  const second = community({
    ...still,
    id: 'c2',
    membersNow: 3000,
    postsPerWeek: 6,
    engagementRateShare: known('c2.rate', 0.002),
  });
  const both = quietYear({ communities: [community(still), second] });

  test('are added up', () => {
    expect(members(both, 12)).toBe(4000);
  });

  test('share an engagement rate weighed by members and posts', () => {
    // 1,000 × 13 posts × 1 % = 130 and 3,000 × 26 posts × 0.2 % = 156, of 13,000 + 78,000 chances to act
    expect(typicalRun(both).engagements[0]).toBeCloseTo(130 + 156, 9);
    expect(typicalRun(both).engagementRate[0]).toBeCloseTo((130 + 156) / (13_000 + 78_000), 12);
  });

  test('share an unfollow rate weighed by members', () => {
    const leaving = quietYear({
      communities: [
        community({ ...still, churnShare: known('churn', 0.02) }),
        { ...second, churnShare: known('c2', 0.1) },
      ],
    });
    expect(typicalRun(leaving).unfollowShare[0]).toBeCloseTo((20 + 300) / 4000, 12);
  });

  test('are told apart as well', () => {
    const { communities } = forecast(both, { draws: 3, luck: 'off' });
    expect(communities.map(({ id, members }) => [id, members[0]?.p50])).toEqual([
      ['c1', 1000],
      ['c2', 3000],
    ]);
  });

  test('get only the members bought for them', () => {
    const bought = forecast({ ...both, tools: [tool({ communityId: 'c2' })] }, { draws: 3, luck: 'off' });
    expect(bought.communities[0]?.members[0]?.p50).toBe(1000);
    // 100 × (1 − 3,000/10,000) = 70
    expect(bought.communities[1]?.members[0]?.p50).toBeCloseTo(3070, 9);
  });
});

describe('pressure', () => {
  test('is nothing where trust is full and everything is borne', () => {
    const bearing = quietYear({ firstSellingMonth: 1, sellingCeilingShare: 1, offers: [offer({ postsPerMonth: 40 })] });
    const [first] = pressureOf(bearing, community({ monthsWorked: 12 }));
    expect(first).toMatchObject({ promoShare: 1, toleranceShare: 1, excessShare: 0, trust: 1 });
  });

  test('counts no more selling posts than there are posts', () => {
    const shouting = quietYear({ firstSellingMonth: 1, offers: [offer({ postsPerMonth: 40 })] });
    expect(pressureOf(shouting, community())[0]?.promoShare).toBe(1);
  });

  test('takes the selling pillar where it is larger than the offers', () => {
    const input = quietYear({ firstSellingMonth: 1, offers: [offer()], sellingPillarShare: 0.5 });
    expect(pressureOf(input, community())[0]?.promoShare).toBe(0.5);
    expect(pressureOf({ ...input, sellingPillarShare: 0.1 }, community())[0]?.promoShare).toBeCloseTo(2 / 13, 12);
  });

  test('is not put on a community before anything is posted', () => {
    const input = quietYear({ preparationMonths: 2, firstSellingMonth: 1, sellingPillarShare: 0.5 });
    expect(
      pressureOf(input, community())
        .map(({ promoShare }) => promoShare)
        .slice(0, 3),
    ).toEqual([0, 0, 0.5]);
  });

  test('spends a third of full trust a month at its worst', () => {
    // Trust 1, nothing borne: x = 1, so 1 − 1/3 − 1/3 − 1/3 = 0
    const input = quietYear({ firstSellingMonth: 1, sellingCeilingShare: 0, sellingPillarShare: 1 });
    const trust = pressureOf(input, community({ monthsWorked: 6 })).map((month) => month.trust);
    expect(trust.slice(0, 4).map((value) => Number(value.toFixed(6)))).toEqual([0.666667, 0.333333, 0, 0]);
  });

  test('lets no trust grow from tactics while nothing is posted', () => {
    const input = quietYear({ preparationMonths: 2, tactics: [tactic()] });
    expect(
      pressureOf(input, community())
        .map(({ trust }) => Number(trust.toFixed(6)))
        .slice(0, 3),
    ).toEqual([0, 0, Number((1 / 6).toFixed(6))]);
  });

  test('cannot make more members leave than there are', () => {
    // 50 % × (1 + 3) would be twice the community
    const hated = quietYear({
      communities: [community({ churnShare: known('churn', 0.5) })],
      firstSellingMonth: 1,
      sellingCeilingShare: 0,
      sellingPillarShare: 1,
    });
    expect(typicalRun(hated).leavers[0]).toBe(1000);
    expect(typicalRun(hated).unfollowShare[0]).toBe(1);
  });
});

test('a community that is the only one has the members of all together, whatever changes from month to month', () => {
  const alone = anyForecastInput.map((input) => ({ ...input, communities: input.communities.slice(0, 1) }));
  fc.assert(
    fc.property(alone, (input) => {
      const { monthly, communities } = forecast(input, { draws: 20 });
      expect(communities[0]?.members).toEqual(monthly.members.slice(0, 12));
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
