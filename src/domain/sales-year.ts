import type { AudienceMonth } from './audience-year.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import type { ForecastInput } from './forecast-input.ts';
import { monthsInYear } from './schedule.ts';
import type { DrawnTool } from './tool-year.ts';

/** Columns from the visit to the money earned, in one month. */
export interface SalesMonth {
  readonly visitsBought: DrawsVector;
  readonly leads: DrawsVector;
  readonly sales: DrawsVector;
  readonly orders: DrawsVector;
  readonly revenueMinor: DrawsVector;
  readonly grossProfitMinor: DrawsVector;
}

/** Selling in every simulated year, carried from month to month. */
export interface SalesYear {
  /** The next month, month 1 first; it overwrites the columns of the month before. */
  advance(month: number, audience: AudienceMonth): SalesMonth;
}

/** Leads of a month become sales a sales cycle later; a customer won comes back within twelve months. */
export function salesYear(input: ForecastInput, drawing: Drawing, tools: readonly DrawnTool[]): SalesYear {
  const { add, addProduct, addSales, fill, multiply } = drawing.loops;
  const siteLead = drawing.vectorOf(input.siteLeadShare);
  const leadToSale = drawing.vectorOf(input.leadToSaleShare);
  const cycle = drawing.vectorOf(input.salesCycleMonths, { name: 'whole months', of: Math.round });
  const cycleMax = longestOf(cycle);
  const orderValue = input.averageOrderValueMinor
    ? drawing.vectorOf(input.averageOrderValueMinor)
    : drawing.zeroVector();
  const margin = drawing.vectorOf(input.grossMarginShare);
  const further =
    input.payment.kind === 'comingBack' ? drawing.vectorOf(input.payment.furtherOrdersPerYear) : drawing.zeroVector();
  const answeredMax = input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY;
  const visitTools = tools.filter(({ tool }) => tool.buys === 'visits');
  const leadTools = tools.filter(({ tool }) => tool.buys === 'leads');
  const [leadsByMonth, salesByMonth]: [DrawsVector[], DrawsVector[]] = [[], []];
  const [visitsBought, wonBefore, orders] = [drawing.workVector(), drawing.zeroVector(), drawing.workVector()];
  const [revenueMinor, grossProfitMinor] = [drawing.workVector(), drawing.workVector()];

  function leadsOf(month: number, audience: AudienceMonth): DrawsVector {
    const leads = drawing.workVector();
    leads.set(audience.offerLeads);
    for (const { bring } of leadTools) bring(month, leads);
    if (month < input.firstSellingMonth) return leads;
    addProduct(leads, audience.communityVisits, siteLead, 1);
    addProduct(leads, visitsBought, siteLead, 1);
    return leads;
  }

  function salesOf(): DrawsVector {
    const sales = drawing.zeroVector();
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
    advance(month, audience) {
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

function longestOf(cycle: DrawsVector): number {
  let longest = 0;
  for (const months of cycle) if (months > longest) longest = months;
  return longest;
}
