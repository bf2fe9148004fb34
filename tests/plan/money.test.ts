import { describe, expect, test } from 'vitest';
import { doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business, acquisition } = shopAnswers;

const moneyOf = (strategy = shopWith()) => {
  const { figures } = planOf(strategy);
  if (figures === undefined) throw new Error('the shop can be forecast');
  return figures.money;
};

describe('the money of the plan', () => {
  test('eleven months of advertising at 500 cost 5,500 in the year', () => {
    const money = moneyOf();
    expect(money.kinds).toEqual(['adsMinor']);
    expect(money.yearByKind.adsMinor).toBe(550_000);
    expect(money.yearMinor).toBe(550_000);
  });

  test('the year is the middle of the years, not the sum of the middles of the months', () => {
    const furtherOrdersPerYear = { kind: 'range', low: 1, typical: 3, high: 12 } as const;
    const averageOrderValueMinor = { kind: 'range', low: 8000, typical: 10_000, high: 20_000 } as const;
    const shop = shopWith({
      business: { ...business, customersPay: 'comingBack', furtherOrdersPerYear, averageOrderValueMinor },
    });
    const plan = planOf(shop);
    const { yearGrossProfit, months } = moneyOf(shop);
    expect(yearGrossProfit.p50).toBe(plan.figures?.honest.money?.grossProfit.p50);
    expect(yearGrossProfit.p50).not.toBe(months.reduce((sum, { grossProfit }) => sum + grossProfit.p50, 0));
  });

  test('months above the ceiling are named', () => {
    expect(moneyOf().monthsAboveCeiling).toEqual([]);
    const tight = moneyOf(shopWith({ business: { ...business, moneyCeilingMinorPerMonth: 40_000 } }));
    expect(tight.monthsAboveCeiling).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('a fee nobody knows is left out, and said to be', () => {
    expect(
      moneyOf(shopWith({ business: doneBy({ kind: 'own' }, { kind: 'agency', feeMinorPerMonth: 'unknown' }) })).leftOut,
    ).toEqual(['feeMinorPerMonth']);
  });
});

describe('selling', () => {
  const sellingOf = (strategy = shopWith()) => planOf(strategy).figures?.selling;

  test('stops at the limit the owner has set, else at the red line', () => {
    expect(sellingOf()?.unfollowLimit).toEqual({ share: 0.012, isOwn: false });
    const guardrails = { unfollowLimitShare: 0.03 };
    expect(sellingOf(shopWith({ conversion: { ...shopAnswers.conversion, guardrails } }))?.unfollowLimit).toEqual({
      share: 0.03,
      isOwn: true,
    });
  });

  test('says where more is sold than the audience bears', () => {
    expect(sellingOf()?.pressures).toEqual([]);
    const offers = shopAnswers.conversion.offers.map((offer) => ({ ...offer, postsPerMonth: 13 }));
    const [pressure] = sellingOf(shopWith({ conversion: { ...shopAnswers.conversion, offers } }))?.pressures ?? [];
    expect(pressure?.promoShare).toBeCloseTo(1);
  });
});

describe('instruments', () => {
  const instrumentsIn = (country: 'RU' | 'IE') => planOf(shopWith({ business: { ...business, country } })).instruments;

  test('are those of the country', () => {
    expect(instrumentsIn('RU')).toMatchObject({ search: 'yandexWordstat', site: 'yandexMetrica' });
    expect(instrumentsIn('IE')).toMatchObject({ search: 'googleTrends', site: 'googleAnalytics' });
  });

  test('a study of brand lift is for those who advertise enough', () => {
    expect(instrumentsIn('IE').survey).toBe('poll');
    const tools = acquisition.tools.map((tool) => ({ ...tool, moneyMinorPerMonth: 200_000 }));
    expect(planOf(shopWith({ acquisition: { ...acquisition, tools } })).instruments.survey).toBe('brandLift');
  });
});
