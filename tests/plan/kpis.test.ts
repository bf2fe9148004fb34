import { describe, expect, test } from 'vitest';
import { shownFigure, shownTargets } from '#plan/kpis.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const idsOf = (strategy = shopWith()) => planOf(strategy).figures?.kpis.map(({ id }) => id);

describe('figures of the plan', () => {
  test('are rounded in the direction that promises less', () => {
    expect(shownFigure(12_345, 'people')).toBe(12_300);
    expect(shownFigure(0.0128, 'share', 'less')).toBe(0.013);
    expect(shownFigure(149.9, 'money', 'less')).toBe(150);
  });

  test('count whole people and whole sales, and keep a tenth of an average while it is small', () => {
    expect(shownFigure(7.9, 'people')).toBe(7);
    expect(shownFigure(7.96, 'deals')).toBe(7);
    expect(shownFigure(2.8, 'deals')).toBe(2);
    expect(shownFigure(1.96, 'average')).toBe(1.9);
    expect(shownFigure(0.04, 'average')).toBe(0);
    expect(shownFigure(17.9, 'deals')).toBe(17);
  });

  test('are not rounded where nothing is in doubt', () => {
    const spread = { p10: 1234, p20: 1234, p50: 1234, p80: 1234, p90: 1234 };
    expect(shownTargets(spread, 'people').commit).toBe(1234);
  });

  test('that are certain keep their own commit, also where less is better', () => {
    const share = { p10: 0.0123, p20: 0.0123, p50: 0.0123, p80: 0.0123, p90: 0.0123 };
    const { commit, redLine } = shownTargets(share, 'share', 'less');
    expect([commit, redLine]).toEqual([0.013, 0.013]);
  });

  test('turn round where less is better', () => {
    const spread = { p10: 0.01, p20: 0.012, p50: 0.015, p80: 0.02, p90: 0.03 };
    expect(shownTargets(spread, 'share', 'less')).toEqual({
      commit: 0.02,
      target: 0.015,
      stretch: 0.012,
      redLine: 0.03,
    });
  });
});

describe('planned KPIs', () => {
  test('leave out what the plan does not buy', () => {
    expect(idsOf()).not.toContain('visitsBought');
    const tools = shopAnswers.acquisition.tools.map((tool) => ({
      ...tool,
      buys: 'visits' as const,
      network: 'search' as const,
    }));
    const buying = shopWith({ acquisition: { ...shopAnswers.acquisition, tools } });
    expect(idsOf(buying)).toContain('visitsBought');
    expect(idsOf(buying)).not.toContain('paidMembers');
  });

  test('have no revenue while nobody knows what an order is worth', () => {
    const unpriced = { ...shopAnswers.business, averageOrderValueMinor: { kind: 'unknown' as const } };
    expect(idsOf()).toContain('revenueMinor');
    expect(idsOf(shopWith({ business: unpriced }))).not.toContain('revenueMinor');
  });

  test('are provisional exactly where they rest on a benchmark', () => {
    const provisional = (strategy = shopWith()) =>
      planOf(strategy)
        .figures?.kpis.filter((kpi) => kpi.provisional.length > 0)
        .map(({ id }) => id);
    expect(provisional()).toEqual([]);
    const business = { ...shopAnswers.business, leadToSaleShare: { kind: 'unknown' as const } };
    expect(provisional(shopWith({ business }))).toEqual(['sales']);
  });

  test('stand at the stage that answers for them', () => {
    const stages = planOf(shopWith()).figures?.kpis.map(({ id, stage }) => `${stage} ${id}`);
    expect(stages).toEqual([
      '1 members',
      '1 paidMembers',
      '2 reach',
      '2 communityVisits',
      '2 brandSearches',
      '3 engagementRate',
      '3 activeMembers',
      '3 organicMembers',
      '3 unfollowShare',
      '4 leads',
      '4 sales',
      '4 revenueMinor',
    ]);
  });
});
