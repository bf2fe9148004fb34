import { describe, expect, test } from 'vitest';
import { exampleStrategy } from '#examples/index.ts';
import { hasAmounts, inCurrency } from '#strategy/currency.ts';
import { newStrategy, type Strategy, strategySchema } from '#strategy/strategy.ts';

const plan: Strategy = {
  ...newStrategy('plan', { createdOn: '2026-11-23', language: 'en' }),
  answers: {
    business: {
      currency: 'USD',
      unitsPerUsd: 1.1,
      goal: { kind: 'revenue', amount: 100_000 },
      averageOrderValueMinor: { kind: 'range', low: 10_000, typical: 20_000, high: 40_000 },
      grossMarginShare: { kind: 'known', value: 0.4 },
      moneyCeilingMinorPerMonth: 'about 1500',
      hourCostMinor: 2500,
      communities: [{ id: 'c1', network: 'facebook', membersNow: 310 }],
    },
    acquisition: { tools: [{ id: 't1', moneyMinorPerMonth: 50_000, months: [2, 3] }] },
  },
  promises: [
    { id: 'p1', figure: 'leads', amount: 40, moneyMinor: 30_000 },
    { id: 'p2', figure: 'costPerLead', amount: 900 },
  ],
  offers: {
    list: [
      { id: 'o1', feeMinorPerMonth: 150_000 },
      { id: 'o2', feeMinorPerMonth: 150_000, currency: 'EUR' },
    ],
  },
};

describe('a plan taken into another currency', () => {
  const roubles = inCurrency(plan, 'RUB', true);

  test('has every amount of money converted, estimates and a goal in revenue among them', () => {
    expect(roubles.answers.business).toMatchObject({
      currency: 'RUB',
      goal: { kind: 'revenue', amount: 8_100_000 },
      averageOrderValueMinor: { low: 810_000, typical: 1_620_000, high: 3_240_000 },
      hourCostMinor: 202_500,
    });
    expect(roubles.answers.acquisition?.tools?.[0]?.moneyMinorPerMonth).toBe(4_050_000);
    expect(roubles.promises).toMatchObject([{ moneyMinor: 2_430_000 }, { amount: 72_900 }]);
  });

  test('keeps what is no money, what was not understood, and an offer in a currency of its own', () => {
    expect(roubles.answers.business).toMatchObject({
      grossMarginShare: { value: 0.4 },
      moneyCeilingMinorPerMonth: 'about 1500',
      communities: [{ membersNow: 310 }],
    });
    expect(roubles.answers.acquisition?.tools?.[0]?.months).toEqual([2, 3]);
    expect(roubles.promises?.[0]?.amount).toBe(40);
    expect(roubles.offers?.list?.map((offer) => offer.feeMinorPerMonth)).toEqual([12_150_000, 150_000]);
  });

  test('forgets the rate typed for the old one', () => {
    expect(roubles.answers.business).not.toHaveProperty('unitsPerUsd');
  });

  test('may keep its figures: then only the unit changes', () => {
    const kept = inCurrency(plan, 'RUB', false);
    const { unitsPerUsd: _old, ...business } = plan.answers.business ?? {};
    expect(kept).toEqual({ ...plan, answers: { ...plan.answers, business: { ...business, currency: 'RUB' } } });
  });

  test('a goal counted in sales is no money', () => {
    const goal = { kind: 'sales', amount: 40 } as const;
    const counted = { ...plan, answers: { ...plan.answers, business: { ...plan.answers.business, goal } } };
    expect(inCurrency(counted, 'RUB', true).answers.business?.goal).toEqual(goal);
  });

  test('is still a strategy, whichever example it was', async () => {
    const example = await exampleStrategy('running-shoes', 'en');
    const converted = inCurrency(example, 'JPY', true);
    expect(strategySchema.safeParse(converted).success).toBe(true);
    expect(inCurrency(example, example.answers.business?.currency ?? 'USD', true).answers.engagement).toEqual(
      example.answers.engagement,
    );
  });
});

test('a plan that holds no amount changes its currency without a question', () => {
  expect(hasAmounts(newStrategy('blank', { createdOn: '2026-11-23', language: 'en' }))).toBe(false);
  expect(hasAmounts(plan)).toBe(true);
});
