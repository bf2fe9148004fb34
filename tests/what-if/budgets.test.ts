import { beforeAll, describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { type BudgetCurve, budgetCurve } from '#drafting/split/budget-curve.ts';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { exampleStrategy } from '#examples/index.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { budgetsPicture } from '#what-if/budgets.ts';
import { factsOf, type WhatIfFacts } from '#what-if/facts.ts';

const questionOn = ({ basis, answers, context }: WhatIfFacts) => budgetQuestionOf(basis, answers, context);

function curveOf(facts: WhatIfFacts): BudgetCurve {
  const question = questionOn(facts);
  if (question === undefined) throw new Error('Nothing is paid for.');
  const steps = budgetCurve(question, { forecast: (input) => forecast(input, { draws: 50 }) });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('what a budget buys, of a shop that pays for three tools', () => {
  let shop: Strategy;
  let facts: WhatIfFacts;
  let curve: BudgetCurve;
  beforeAll(async () => {
    shop = await exampleStrategy('running-shoes', 'en');
    facts = factsOf(shop);
    curve = curveOf(facts);
  }, 60_000);

  test('is asked of its own paid tools and months, up to three times what the ceiling leaves for them', () => {
    const question = questionOn(facts);
    const paid = facts.basis.input.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
    expect(question?.tools.map(({ tool }) => tool.id)).toEqual(paid.map(({ id }) => id));
    expect(question?.base.tools.every(({ moneyMinorPerMonth }) => moneyMinorPerMonth === 0)).toBe(true);
    expect(question?.firstMonths).toEqual([facts.basis.input.firstSellingMonth]);
    expect(curve.points.at(-1)?.adMinor).toBe((question?.budgetMinor ?? 0) * 3);
    expect(curve.points[0]?.adMinor).toBe(0);
  });

  test('never gets worse with more money, and the finding names sums of the picture', () => {
    const outcomes = curve.points.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(outcomes.toSorted((one, other) => one - other));
    const { title, months, series } = budgetsPicture(facts, curve, 'en');
    expect(months).toHaveLength(13);
    expect(series.map(({ id }) => id)).toEqual(['sales', 'evenBy24']);
    const named = title.match(/[€$₽][\d,]+/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((sum) => !months.includes(sum))).toEqual([]);
    expect(budgetsPicture(facts, curve, 'ru').title).not.toMatch(/[A-Za-z]{3}/);
  });

  test('marks where more hardly helps, and nothing where more still does', () => {
    const [nothing, least] = curve.points;
    const last = curve.points.at(-1);
    if (!nothing || !least || !last) throw new Error('There are thirteen budgets.');
    const flat = budgetsPicture(facts, { ...curve, enough: least }, 'en');
    expect(flat.mark?.month).toBe(1);
    expect(flat.title).toContain('brings hardly anything more');
    const rising = budgetsPicture(facts, { ...curve, enough: last }, 'en');
    expect(rising.mark).toBeUndefined();
    expect(rising.title).toContain('still brings more');
  });

  test('tells leads where nobody knows what an order brings, and nothing where no tool costs money', () => {
    const { business, acquisition } = shop.answers;
    const unpriced = { ...business, averageOrderValueMinor: { kind: 'unknown' as const } };
    const asked = factsOf({ ...shop, answers: { ...shop.answers, business: unpriced } });
    expect(questionOn(asked)?.outcome).toBe('leads');
    expect(budgetsPicture(asked, curveOf(asked), 'en').series.map(({ id }) => id)).toEqual(['leads']);
    const free = { ...acquisition, tools: acquisition?.tools?.filter(({ kind }) => kind === 'ownChannels') };
    expect(questionOn(factsOf({ ...shop, answers: { ...shop.answers, acquisition: free } }))).toBeUndefined();
  }, 60_000);
});
