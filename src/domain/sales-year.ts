import type { AudienceMonth } from './audience-year.ts';
import { add, at, type Column, type Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { monthsInYear } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

/** Columns from the visit to the money earned, in one month. */
export interface SalesMonth {
  readonly visitsBought: Column;
  readonly leads: Column;
  readonly sales: Column;
  readonly orders: Column;
  readonly revenueMinor: Column;
  readonly grossProfitMinor: Column;
}

/** Selling in every simulated year, carried from month to month. */
export interface SalesYear {
  /** The next month, month 1 first; it overwrites the columns of the month before. */
  live(month: number, audience: AudienceMonth): SalesMonth;
}

/** Leads of a month become sales a sales cycle later; a customer won comes back within twelve months. */
export function salesYear(input: ForecastInput, drawing: Drawing, tools: readonly DrawnTool[]): SalesYear {
  const { draws } = drawing;
  const siteLead = drawing.columnOf(input.siteLeadShare);
  const leadToSale = drawing.columnOf(input.leadToSaleShare);
  const cycle = drawing.columnOf(input.salesCycleMonths).map(Math.round);
  const orderValue = input.averageOrderValueMinor
    ? drawing.columnOf(input.averageOrderValueMinor)
    : drawing.emptyColumn();
  const margin = drawing.columnOf(input.grossMarginShare);
  const further = drawing.columnOf(input.furtherOrdersPerYear);
  const answeredMax = input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY;
  const visitTools = tools.filter(({ tool }) => tool.buys === 'visits');
  const leadTools = tools.filter(({ tool }) => tool.buys === 'leads');
  const leadsByMonth: Column[] = [];
  const salesByMonth: Column[] = [];

  function leadsOf(month: number, audience: AudienceMonth, visitsBought: Column): Column {
    const leads = drawing.emptyColumn();
    leads.set(audience.offerLeads);
    for (const { bring } of leadTools) bring(month, leads);
    if (month < input.firstSellingMonth) return leads;
    for (let i = 0; i < draws; i += 1) {
      const visits = at(audience.communityVisits, i) + at(visitsBought, i);
      leads[i] = at(leads, i) + visits * at(siteLead, i);
    }
    return leads;
  }

  function salesOf(month: number): Column {
    const sales = drawing.emptyColumn();
    for (let i = 0; i < draws; i += 1) {
      const asked = leadsByMonth[month - 1 - at(cycle, i)];
      if (asked) sales[i] = Math.min(at(asked, i), answeredMax) * at(leadToSale, i);
    }
    return sales;
  }

  const orders = drawing.emptyColumn();
  function ordersOf(sales: Column): Column {
    orders.fill(0);
    for (const past of salesByMonth.slice(-monthsInYear)) add(orders, past);
    for (let i = 0; i < draws; i += 1) orders[i] = at(sales, i) + at(orders, i) * (at(further, i) / monthsInYear);
    return orders;
  }

  const [visitsBought, revenueMinor, grossProfitMinor] = [
    drawing.emptyColumn(),
    drawing.emptyColumn(),
    drawing.emptyColumn(),
  ];
  return {
    live(month, audience) {
      visitsBought.fill(0);
      for (const { bring } of visitTools) bring(month, visitsBought);
      const leads = leadsOf(month, audience, visitsBought);
      leadsByMonth.push(leads);
      const sales = salesOf(month);
      const orders = ordersOf(sales);
      salesByMonth.push(sales);
      for (let i = 0; i < draws; i += 1) {
        revenueMinor[i] = at(orders, i) * at(orderValue, i);
        grossProfitMinor[i] = at(revenueMinor, i) * at(margin, i);
      }
      return { visitsBought, leads, sales, orders, revenueMinor, grossProfitMinor };
    },
  };
}
