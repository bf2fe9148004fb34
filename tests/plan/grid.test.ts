import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '#plan/grid.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

describe('the editorial grid', () => {
  test('shares become whole posts by the largest remainder', () => {
    // 12 posts by 0.6 and 0.4: 7.2 and 4.8.
    expect(apportion(12, [0.6, 0.4])).toEqual([7, 5]);
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(5, [0, 0])).toEqual([0, 0]);
  });

  test('nothing is lost or made up by rounding', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), weights, (total, shares) => {
        fc.pre(shares.some((share) => share > 0));
        expect(apportion(total, shares).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });

  test('four weeks of three posts a week hold twelve posts, three in each week', () => {
    const { rows: grid } = planOf(shopWith()).grid;
    expect(grid.map(({ pillarId, total }) => [pillarId, total])).toEqual([
      ['k1', 7],
      ['k2', 5],
    ]);
    const byWeek = [0, 1, 2, 3].map((week) => grid.reduce((sum, { weeks }) => sum + (weeks[week] ?? 0), 0));
    expect(byWeek).toEqual([3, 3, 3, 3]);
  });

  test('pillars nobody has given a share are posted alike', () => {
    const pillars = shopAnswers.content.pillars.map(({ shareOfPosts: _, ...pillar }) => pillar);
    const { rows: grid } = planOf(shopWith({ content: { ...shopAnswers.content, pillars } })).grid;
    expect(grid.map(({ total }) => total)).toEqual([6, 6]);
  });

  test('a community that posts nothing has no place in it', () => {
    const { rows: grid } = planOf(shopWith({ content: { ...shopAnswers.content, postsPerWeek: { c1: 0 } } })).grid;
    expect(grid).toEqual([]);
  });

  test('before selling starts a selling pillar gives its posts to the others in proportion; afterwards it has its share', () => {
    const { grid } = planOf(shopWith(withSellingPillar));
    const posts = (rows: typeof grid.rows | undefined) => rows?.map(({ pillarId, total }) => [pillarId, total]);
    // 12 posts by 0.5, 0.25 and 0.25: 6, 3, 3; without the third by 2 to 1: 8 and 4.
    expect(posts(grid.rows)).toEqual([
      ['k1', 6],
      ['k2', 3],
      ['k3', 3],
    ]);
    expect(posts(grid.beforeSelling)).toEqual([
      ['k1', 8],
      ['k2', 4],
      ['k3', 0],
    ]);
  });

  test('there is one grid where nothing changes with selling', () => {
    expect(planOf(shopWith()).grid.beforeSelling).toBeUndefined();
    const atOnce = { ...withSellingPillar, conversion: { ...shopAnswers.conversion, firstSellingMonth: 1 } };
    expect(planOf(shopWith(atOnce)).grid.beforeSelling).toBeUndefined();
  });
});

const withSellingPillar = {
  content: {
    ...shopAnswers.content,
    pillars: [
      ...shopAnswers.content.pillars.map((pillar, index) => ({ ...pillar, shareOfPosts: index === 0 ? 0.5 : 0.25 })),
      { id: 'k3', name: 'Pairs of the week', kind: 'sells' as const, shareOfPosts: 0.25 },
    ],
  },
};
