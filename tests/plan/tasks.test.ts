import { describe, expect, test } from 'vitest';
import { doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, audience, acquisition } = shopAnswers;
const unknown = { kind: 'unknown' as const };

const rivals = [{ id: 'r1', name: 'The chain' }];

const openOf = (strategy = shopWith(), others = rivals) =>
  planOf({
    ...strategy,
    answers: { ...strategy.answers, audience: { ...strategy.answers.audience, rivals: others } },
  }).tasks.flatMap(({ open }) => open.map(({ subject, entryIds }) => [subject, ...entryIds].join(' ')));

describe('tasks of month 1', () => {
  test('a business that knows all its numbers has none', () => {
    expect(openOf()).toEqual([]);
  });

  test('every "I don\'t know" becomes one', () => {
    const answers = { ...business, leadToSaleShare: unknown, hourCostMinor: 'unknown' };
    expect(openOf(shopWith({ business: answers }))).toEqual(['leadToSaleShare', 'hourCostMinor']);
  });

  test('a number nobody was asked for, but a benchmark stands in for, becomes one as well', () => {
    const communities = business.communities.map(({ churnShare: _, ...community }) => community);
    expect(openOf(shopWith({ business: { ...business, communities } }))).toEqual(['churnShare c1']);
  });

  test('a problem that is a guess has to be confirmed by people', () => {
    const problems = audience.problems.map((problem) => ({ ...problem, evidence: ['guess' as const] }));
    expect(openOf(shopWith({ audience: { ...audience, problems } }))).toEqual(['guessedProblems p1']);
  });

  test('whom else the audience looks at is asked of those who came, until rivals are named', () => {
    expect(openOf(shopWith(), [])).toEqual(['rivals']);
  });

  test('a contractor to be hired needs a quote only once he is to be hired', () => {
    expect(openOf(shopWith({ business: doneBy({ kind: 'own' }, { kind: 'agency' }) }))).toEqual([
      'feeMinorPerMonth w3',
    ]);
  });

  test('all are due within month 1, the soonest first', () => {
    const days = planOf(shopWith({ business: { communities: [{ id: 'c1', network: 'vk' }] } })).tasks.map(
      ({ dueDay }) => dueDay,
    );
    expect(days).toEqual(days.toSorted((one, other) => one - other));
    expect(Math.max(...days)).toBeLessThanOrEqual(28);
  });
});

describe('assumptions', () => {
  test('every benchmark the forecast used is listed, with a source that can be found', () => {
    const { assumptions } = planOf(shopWith({ business: { ...business, leadToSaleShare: unknown } }));
    expect(assumptions.benchmarks.map(({ subject }) => subject)).toEqual(['leadToSaleShare']);
    expect(assumptions.sources[(assumptions.benchmarks[0]?.sourceNumber ?? 0) - 1]?.name).toContain('ConversionXperts');
    expect(assumptions.estimates.borrowed).toBe(1);
  });

  test('communities with the same benchmark share one line', () => {
    const communities = ['c1', 'c2'].map((id) => ({
      id,
      network: 'vk' as const,
      membersNow: 10,
      reachablePeople: 100,
    }));
    const { assumptions } = planOf(shopWith({ business: { ...business, communities } }));
    const churn = assumptions.benchmarks.filter(({ subject }) => subject === 'churnShare');
    expect(churn.map(({ entryIds }) => entryIds)).toEqual([['c1', 'c2']]);
  });

  test('a judgement the plan has changed is marked as changed', () => {
    const { assumptions } = planOf(
      shopWith({ conversion: { ...shopAnswers.conversion, judgement: { trustMonths: 9 } } }),
    );
    expect(assumptions.judgement.filter(({ isChanged }) => isChanged)).toEqual([
      { name: 'trustMonths', value: 9, isChanged: true },
    ]);
  });

  test('exchange rates are told only where a price was converted', () => {
    expect(planOf(shopWith()).assumptions.unitsPerUsd).toBeUndefined();
    const tools = acquisition.tools.map((tool) => ({ ...tool, costPerResultMinor: unknown }));
    const borrowed = planOf(shopWith({ acquisition: { ...acquisition, tools } })).assumptions;
    expect(borrowed.unitsPerUsd).toBe(0.854);
    expect(borrowed.rublesPerUsd).toBeUndefined();
  });
});
