import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { basisOf } from '#plan/basis.ts';
import { likelihoodOf, verdictOf } from '#plan/goal.ts';
import type { Lever } from '#plan/levers.ts';
import type { MoneyOutlook } from '#plan/money-outlook.ts';
import { planFrom } from '#plan/plan.ts';
import { verdictText } from '#report/document/answer.ts';
import { phrasesIn } from '#report/document/phrases.ts';
import { documentFrom } from '#report/document.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, acquisition } = shopAnswers;
const known = (value: number) => ({ kind: 'known' as const, value });
const unknown = { kind: 'unknown' as const };

const honestOf = (strategy = shopWith()) => {
  const { figures } = planOf(strategy);
  if (figures === undefined) throw new Error('the shop can be forecast');
  return figures.honest;
};

const lever = <Kind extends Lever['kind']>(levers: readonly Lever[], kind: Kind) =>
  levers.find((one): one is Extract<Lever, { kind: Kind }> => one.kind === kind);

const shopThatLoses = shopWith({ business: { ...business, averageOrderValueMinor: known(2000) } });

describe('how sure the answer is', () => {
  test('a goal is met in as many years as the percentiles show', () => {
    const spread = { p10: 10, p20: 20, p50: 50, p80: 80, p90: 90 };
    expect([5, 15, 50, 60, 85, 91].map((goal) => likelihoodOf(spread, goal))).toEqual([
      'nineOfTen',
      'fourOfFive',
      'half',
      'oneOfFive',
      'oneOfTen',
      'fewer',
    ]);
  });

  test('a chance speaks more softly the nearer it is to a coin toss', () => {
    expect([0.8, 0.5, 0.49, 0.2, 0.19].map(verdictOf)).toEqual(['likely', 'rather', 'ratherNot', 'ratherNot', 'not']);
  });
});

describe('money that was back once and is spent again', () => {
  const even = (shareBy12: number, shareBy24: number) => ({ shareBy12, shareBy24, p20: 5, p50: 9, p80: 20 });
  const verdict = (money: Partial<MoneyOutlook>) => {
    const honest = honestOf();
    if (honest.money === undefined) throw new Error('the shop knows what an order is worth');
    const phrases = phrasesIn(planOf(shopWith()), 'en');
    return verdictText({ ...honest, goal: undefined, money: { ...honest.money, ...money } }, phrases);
  };

  test('is not called paid for', () => {
    const red = { month: 24, minor: -100_00 };
    expect(verdict({ breakEven: even(0.3, 0.55), spentAgain: undefined })).toContain(
      ', but probably will within two (55 in 100).',
    );
    expect(verdict({ breakEven: even(0.3, 0.55), spentAgain: red })).toContain(
      ', but probably will once within two (55 in 100), though not for good.',
    );
    expect(verdict({ breakEven: even(0.6, 0.7), spentAgain: red })).toBe(
      'This plan will probably pay for itself once within a year (chance 60 in 100), but not for good.',
    );
  });

  test('is found where most years were even once and the middle one ends in the red', () => {
    const strategy = shopWith();
    const basis = basisOf(strategy);
    const year = forecast(basis.input, { draws: 200 });
    const ending = (minor: number) => ({
      ...year,
      breakEven: even(0.4, 0.55),
      monthly: {
        ...year.monthly,
        cumulativeResultMinor: year.monthly.cumulativeResultMinor.map((spread, index) =>
          index === 23 ? { ...spread, p50: minor } : spread,
        ),
      },
    });
    const found = (minor: number) => planFrom(strategy, basis, ending(minor)).figures?.honest.money?.spentAgain;
    expect(found(-5000)).toMatchObject({ month: 24, minor: -5000 });
    expect(found(5000)).toBeUndefined();
  });
});

describe('the honest answer', () => {
  test('a year that earns more than it costs pays back, and nothing has to change', () => {
    const honest = honestOf(shopWith({ business: { ...business, averageOrderValueMinor: known(100_000) } }));
    expect(honest.paysBack).toBe(true);
    expect(lever(honest.levers, 'customerWorth')).toBeUndefined();
  });

  test('an order value nobody knows leaves it open whether the plan pays back', () => {
    const honest = honestOf(shopWith({ business: { ...business, averageOrderValueMinor: unknown } }));
    expect(honest.paysBack).toBeUndefined();
    expect(honest.money).toBeUndefined();
  });

  test('what a customer would need to be worth is the worth at which the year breaks even', () => {
    const honest = honestOf(shopThatLoses);
    expect(honest.paysBack).toBe(false);
    const needed = lever(honest.levers, 'customerWorth')?.neededMinor ?? 0;
    // Half of an order's value is gross profit.
    const mended = honestOf(shopWith({ business: { ...business, averageOrderValueMinor: known(needed * 2) } }));
    expect(mended.money?.grossProfit.p50).toBeCloseTo(mended.spendMinor, -1);
  });

  test('the customers it would need earn what the year costs', () => {
    const { levers, spendMinor } = honestOf(shopThatLoses);
    const found = lever(levers, 'customerWorth');
    // What is known is measured, not exact: the middle year may lie a little off the typical order.
    const earned = (found?.customersNeeded ?? 0) * (found?.nowMinor ?? 0);
    expect(Math.abs(earned / spendMinor - 1)).toBeLessThan(0.02);
  });

  test('a goal out of reach names the advertising money that would reach it', () => {
    const inMonth12 = honestOf().salesInMonth12.p50;
    const strategy = shopWith({ business: { ...business, goal: { kind: 'sales', amount: inMonth12 * 1.3 } } });
    const honest = honestOf(strategy);
    expect(honest.goal?.isReached).toBe(false);
    const found = lever(honest.levers, 'adMoney');
    const tools = acquisition.tools.map((tool) => ({ ...tool, moneyMinorPerMonth: 50_000 * (found?.factor ?? 0) }));
    const richer = shopWith({ business: strategy.answers.business, acquisition: { ...acquisition, tools } });
    expect(honestOf(richer).goal?.isReached).toBe(true);
  });

  test('it says when more advertising passes the ceiling', () => {
    const goal = { kind: 'sales' as const, amount: honestOf().salesInMonth12.p50 * 1.3 };
    const found = (moneyCeilingMinorPerMonth: number) =>
      lever(honestOf(shopWith({ business: { ...business, goal, moneyCeilingMinorPerMonth } })).levers, 'adMoney');
    expect(found(50_001)?.isAboveCeiling).toBe(true);
    expect(found(5_000_000)?.isAboveCeiling).toBe(false);
  });

  test('a goal no advertising reaches is said to be out of its reach', () => {
    const strategy = shopWith({ business: { ...business, goal: { kind: 'sales', amount: 1_000_000 } } });
    expect(lever(honestOf(strategy).levers, 'adMoneyNotEnough')).toBeDefined();
  });

  test('a team that cannot answer more is told so before it is told to advertise', () => {
    const uncapped = honestOf().goal?.inLastMonths.p50;
    const capped = { ...business, leadsPerMonthMax: 4, goal: { kind: 'sales' as const, amount: uncapped } };
    const { levers } = honestOf(shopWith({ business: capped }));
    expect(lever(levers, 'answerMore')?.leadsPerMonthMax).toBe(4);
    expect(lever(levers, 'adMoney')).toBeUndefined();
  });

  test('a plan without a community has no figures, and says so by having none', () => {
    const strategy = shopWith({ business: { ...business, communities: [] } });
    expect(planOf(strategy).figures).toBeUndefined();
  });

  test('the same answers give the same plan', () => {
    const strategy = shopWith();
    const basis = basisOf(strategy);
    const said = () => documentFrom(planFrom(strategy, basis, forecast(basis.input, { draws: 50 })), 'en');
    expect(said()).toEqual(said());
  });
});
