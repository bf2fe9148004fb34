import type { AudienceMonth } from './audience-year.ts';
import type { Column } from './column.ts';
import type { Drawing } from './draws.ts';
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
  const { add, addProduct, addSales, fill, multiply } = drawing.loops;
  const siteLead = drawing.columnOf(input.siteLeadShare);
  const leadToSale = drawing.columnOf(input.leadToSaleShare);
  const cycle = drawing.columnOf(input.salesCycleMonths, { name: 'whole months', of: Math.round });
  const cycleMax = longestOf(cycle);
  const orderValue = input.averageOrderValueMinor
    ? drawing.columnOf(input.averageOrderValueMinor)
    : drawing.emptyColumn();
  const margin = drawing.columnOf(input.grossMarginShare);
  const further =
    input.payment.kind === 'comingBack' ? drawing.columnOf(input.payment.furtherOrdersPerYear) : drawing.emptyColumn();
  const answeredMax = input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY;
  const visitTools = tools.filter(({ tool }) => tool.buys === 'visits');
  const leadTools = tools.filter(({ tool }) => tool.buys === 'leads');
  const [leadsByMonth, salesByMonth]: [Column[], Column[]] = [[], []];
  const [visitsBought, wonBefore, orders] = [drawing.workColumn(), drawing.emptyColumn(), drawing.workColumn()];
  const [revenueMinor, grossProfitMinor] = [drawing.workColumn(), drawing.workColumn()];

  function leadsOf(month: number, audience: AudienceMonth): Column {
    const leads = drawing.workColumn();
    leads.set(audience.offerLeads);
    for (const { bring } of leadTools) bring(month, leads);
    if (month < input.firstSellingMonth) return leads;
    addProduct(leads, audience.communityVisits, siteLead, 1);
    addProduct(leads, visitsBought, siteLead, 1);
    return leads;
  }

  function salesOf(): Column {
    const sales = drawing.emptyColumn();
    leadsByMonth.slice(-1 - cycleMax).forEach((leads, index, recent) => {
      addSales(sales, leads, cycle, leadToSale, recent.length - 1 - index, answeredMax);
    });
    return sales;
  }

  /** Sales of the twelve months before: one month more a month, until the first of them is a year ago. */
  function reckonWonBefore(month: number) {
    if (month > monthsInYear + 1) fill(wonBefore, 0);
    for (const sales of salesByMonth.slice(month > monthsInYear + 1 ? -monthsInYear : -1)) add(wonBefore, sales);
  }

  return {
    live(month, audience) {
      fill(visitsBought, 0);
      for (const { bring } of visitTools) bring(month, visitsBought);
      const leads = leadsOf(month, audience);
      leadsByMonth.push(leads);
      const sales = salesOf();
      reckonWonBefore(month);
      salesByMonth.push(sales);
      multiply(orders, wonBefore, further, 1 / monthsInYear);
      add(orders, sales);
      multiply(revenueMinor, orders, orderValue, 1);
      multiply(grossProfitMinor, revenueMinor, margin, 1);
      return { visitsBought, leads, sales, orders, revenueMinor, grossProfitMinor };
    },
  };
}

function longestOf(cycle: Column): number {
  let longest = 0;
  for (const months of cycle) if (months > longest) longest = months;
  return longest;
}
