import { describe, expect, test } from 'vitest';
import { documentFrom } from '#report/document.ts';
import { documentOf, markdownOf } from '../exports/written.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const rulesText = (strategy = shopWith(), language: 'en' | 'ru' = 'en') => {
  const section = documentFrom(planOf(strategy), language).sections.find(({ id }) => id === 'rules');
  return section && markdownOf(documentOf('', section.blocks, [])).replaceAll('\u00a0', ' ');
};

describe('decision rules', () => {
  test('every KPI with a red line has one: if, for how many reports, then', () => {
    const { figures } = planOf(shopWith());
    const lined = figures?.kpis.filter(({ months }) => (months[5]?.redLine ?? 0) > 0 || (months[11]?.redLine ?? 0) > 0);
    const ruled = figures?.rules.flatMap((rule) => (rule.kind === 'kpi' ? [rule.kpi.id] : []));
    expect(ruled).toEqual(lined?.map(({ id }) => id));
    expect(rulesText()).toMatch(
      /\| Members: below [\d,]+ in month 6, or below [\d,]+ in month 12 \| 3 weekly reports running \| Compare the cost/,
    );
  });

  test('the unfollow rate is crossed upward', () => {
    expect(rulesText()).toMatch(/\| Unfollow rate: above [\d.]+% in month 6/);
  });

  test('the price of a tool, the stop rule of a tactic, the gate and the limits of selling are rules as well', () => {
    const [tactic] = shopAnswers.engagement.tactics;
    const tactics = [{ id: 'e1', ...tactic, stopRule: 'fewer than ten votes' }];
    const text = rulesText(shopWith({ engagement: { ...shopAnswers.engagement, tactics } }));
    expect(text).toContain('| Community ads: one result costs more than €2.41 | 3 weekly reports running |');
    expect(text).toContain('| “Pace poll”: fewer than ten votes | Read after each time |');
    expect(text).toMatch(
      /\| Engagement rate below [\d.]+% or active members below \d+ \| In June 2027 \(month 6\) \| Selling/,
    );
    expect(text).toMatch(/From the first selling month on: unfollow rate above/);
    expect(text).toMatch(/From the first selling month on: engagement rate below/);
  });

  test('a response of one’s own stands in place of the usual one', () => {
    const guardrails = { unfollowLimitShare: 0.04, engagementFloorShare: 0.002, response: 'Two weeks without offers' };
    const own = shopWith({ conversion: { ...shopAnswers.conversion, guardrails } });
    expect(rulesText(own)).toContain(
      'unfollow rate above 4% a month | 3 weekly reports running | Two weeks without offers |',
    );
  });

  test('read in Russian as well', () => {
    expect(rulesText(shopWith(), 'ru')).toMatch(/\| 3 еженедельных отчёта подряд \|/);
  });
});

test('the gate says how its values come about', () => {
  const conversion = documentFrom(planOf(shopWith()), 'en').sections.find(({ id }) => id === 'conversion');
  const text = markdownOf(documentOf('', conversion?.blocks ?? [], []));
  expect(text).toMatch(/one simulated year in ten stays below a rate of [\d.]+% and half reach [\d.]+%/);
});
