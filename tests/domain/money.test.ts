import { describe, expect, test } from 'vitest';
import { spendOf } from '#domain/costs.ts';
import { forecast, typicalRun } from '#domain/forecast.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import { comingBack, known, offer, quietYear, range, tactic, tool } from './running-shoes.ts';

const leadsIn = (months: readonly number[], changes: Parameters<typeof tool>[0] = {}) =>
  tool({ id: 't3', buys: 'leads', communityId: undefined, months, ...changes });
const few = { draws: 200, luck: 'off' } as const;
const noVisits = { linkPostShare: 0 };

describe('spend by kind', () => {
  const fee = (changes: Partial<ForecastInput>) => {
    const input = quietYear({ preparationMonths: 1, ...changes });
    const costs = { ...input.costs, contractorFeeMinorPerMonth: 100 };
    return spendOf({ ...input, costs }).map(({ contractorMinor }) => contractorMinor);
  };

  test('pays the contractor every month from the first, whatever runs', () => {
    expect(fee({ tools: [tool({ months: [3, 5] })] })).toEqual(Array(24).fill(100));
  });

  test('keeps a part of the advertising money for tests, and counts it for no result', () => {
    const tested = quietYear({ tools: [tool()] });
    const withReserve = { ...tested, costs: { ...tested.costs, testReserveShare: 0.15 } };
    expect(spendOf(withReserve)[0]).toMatchObject({ adsMinor: 85_000, testsMinor: 15_000 });
    // 85,000 / 1,000 = 85 bought × room 0.9
    expect(typicalRun(withReserve).paidMembers[0]).toBeCloseTo(76.5, 9);
  });

  test('counts the hours of tactics in their months only', () => {
    const input = quietYear({ tactics: [tactic({ months: [2], hoursPerMonth: 3, costMinorPerMonth: 50 })] });
    const months = spendOf({ ...input, costs: { ...input.costs, hourCostMinor: 1000 } });
    expect(months.slice(0, 3).map(({ hoursMinor }) => hoursMinor)).toEqual([0, 3000, 0]);
    expect(months.slice(0, 3).map(({ tacticsMinor }) => tacticsMinor)).toEqual([0, 50, 0]);
  });
});

describe('unpaid tools', () => {
  const unpaid = { moneyMinorPerMonth: 0, costPerResultMinor: undefined };

  test('add visits', () => {
    const free = tool({
      ...unpaid,
      buys: 'visits',
      communityId: undefined,
      resultsPerMonth: known('t1.results', 40, 'positive'),
    });
    expect(typicalRun(quietYear({ tools: [free] })).visitsBought[0]).toBe(40);
  });

  test('add leads and have no price', () => {
    const free = leadsIn([1, 2], {
      ...unpaid,
      resultsPerMonth: known('t3.results', 5, 'positive'),
      followsAdSeason: true,
    });
    const { tools, monthly } = forecast(quietYear({ tools: [free], adPriceSeason: Array(12).fill(2) }), few);
    expect(monthly.leads[0]?.p50).toBe(5);
    expect(tools[0]).toMatchObject({ moneyMinor: 0, costPerResultMinor: undefined, results: { p50: 10 } });
  });
});

describe('each tool', () => {
  test('stands with its own results and their price', () => {
    // 100,000 a month for three months at 1,000 a lead: 300 leads
    const { tools } = forecast(quietYear({ tools: [leadsIn([1, 2, 3])] }), few);
    expect(tools[0]).toMatchObject({
      id: 't3',
      moneyMinor: 300_000,
      results: { p50: 300 },
      costPerResultMinor: { p50: 1000 },
    });
  });

  test('is counted for twelve months, not for the outlook', () => {
    const { tools, monthly } = forecast(quietYear({ ...noVisits, tools: [leadsIn([12])] }), few);
    expect([monthly.leads[11]?.p50, monthly.leads[12]?.p50]).toEqual([100, 100]);
    expect(tools[0]?.results.p50).toBe(100);
  });

  test('pays the season of the calendar month, in the outlook as well', () => {
    // The plan starts in November: plan month 2 is December, plan month 14 the December after
    const season = Array.from({ length: 12 }, (_, index) => (index === 11 ? 2 : 1));
    const ads = leadsIn([1, 2, 12], { followsAdSeason: true });
    const { leads } = typicalRun(
      quietYear({ ...noVisits, startMonth: '2026-11', tools: [ads], adPriceSeason: season }),
    );
    expect([leads[0], leads[1], leads[12], leads[13]]).toEqual([100, 50, 100, 50]);
  });
});

describe('the year', () => {
  test('adds up twelve months', () => {
    // 100 leads × 50 % = 50 sales × 10,000 = 500,000 revenue, × 40 % = 200,000, less 100,000 spent
    const { yearly } = forecast(quietYear({ ...noVisits, tools: [leadsIn([1])] }), few);
    const middles = Object.fromEntries(Object.entries(yearly).map(([kpi, spread]) => [kpi, spread?.p50]));
    expect(middles).toMatchObject({
      visits: 0,
      leads: 100,
      sales: 50,
      orders: 50,
      revenueMinor: 500_000,
      grossProfitMinor: 200_000,
      spendMinor: 100_000,
      resultMinor: 100_000,
      romiShare: 1,
      costPerLeadMinor: 1000,
      costPerSaleMinor: 2000,
    });
    // 1,000 members grow by 3 % × room and lose 2 %: only the difference to the start is gained
    expect(middles.membersGained).toBeCloseTo((typicalRun(quietYear(noVisits)).members[11] ?? 0) - 1000, 6);
  });

  test('has no price of a sale where one year in ten sells nothing', () => {
    // Leads of month 12 become sales in month 12 only where the cycle is shorter than half a month
    const slow = quietYear({
      ...noVisits,
      tools: [leadsIn([12])],
      salesCycleMonths: range('salesCycleMonths', [0.3, 1, 3], 'positive'),
    });
    const { yearly } = forecast(slow, few);
    expect(yearly.sales?.p10).toBe(0);
    expect(yearly.costPerSaleMinor).toBeUndefined();
    expect(yearly.costPerLeadMinor?.p50).toBe(1000);
  });

  test('brings a customer back for twelve months and no longer', () => {
    // 50 sales in month 1 × 2.4 further orders a year / 12 = 10 orders a month in months 2…13
    const { orders } = typicalRun(
      quietYear({
        ...noVisits,
        tools: [leadsIn([1])],
        payment: comingBack(known('furtherOrdersPerYear', 2.4, 'positive')),
      }),
    );
    expect([orders[0], orders[1], orders[12], orders[13]]).toEqual([50, 10, 10, 0]);
  });

  test('earns nothing that can be told while an order has no known value', () => {
    const { yearly } = forecast(quietYear({ tools: [leadsIn([1])], averageOrderValueMinor: undefined }), few);
    expect(yearly.sales?.p50).toBeGreaterThan(0);
    expect([yearly.revenueMinor?.p90, yearly.grossProfitMinor?.p90]).toEqual([0, 0]);
  });
});

describe('arrivals', () => {
  test('say when the first whole sale has been made', () => {
    // 1,600 / 1,000 = 1.6 leads × 50 % = 0.8 sales in month 3, 1.6 by month 4
    const { firstSale } = forecast(
      quietYear({ ...noVisits, tools: [leadsIn([3, 4], { moneyMinorPerMonth: 1600 })] }),
      few,
    );
    expect(firstSale).toEqual({ shareBy12: 1, shareBy24: 1, p20: 4, p50: 4, p80: 4 });
  });

  test('that come in part of the simulated years say in how many', () => {
    // 100 leads become 50 sales worth 2,000 to 8,000 each against 100,000 spent: half of the years pay back at once
    const { breakEven } = forecast(
      quietYear({
        ...noVisits,
        tools: [leadsIn([1])],
        averageOrderValueMinor: range('averageOrderValueMinor', [2500, 5000, 10_000], 'positive'),
      }),
      few,
    );
    expect(breakEven.shareBy12).toBeCloseTo(0.5, 2);
    expect([breakEven.p20, breakEven.p80]).toEqual([1, undefined]);
  });

  test('of the money are not spoken of where none is spent', () => {
    const { breakEven } = forecast(quietYear({ offers: [offer()] }), few);
    expect(breakEven).toEqual({ shareBy12: 0, shareBy24: 0, p20: undefined, p50: undefined, p80: undefined });
  });
});
