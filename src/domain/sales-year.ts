import type { AudienceMonth } from './audience-total.ts';
import type { Column, Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';
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

const at = (column: Column | undefined, index: number): number => column?.[index] ?? 0;

/** What tools of one kind bring in a month; counts it for each tool while the plan lasts. */
function broughtBy(tools: readonly DrawnTool[], month: number, draws: number): Column {
  const sum = new Float64Array(draws);
  for (const { resultsIn, results } of tools) {
    const brought = resultsIn(month);
    if (brought === undefined) continue;
    for (let i = 0; i < draws; i += 1) {
      sum[i] = at(sum, i) + at(brought, i);
      if (month <= monthsInYear) results[i] = at(results, i) + at(brought, i);
    }
  }
  return sum;
}

/** Leads of a month become sales a sales cycle later; a customer won comes back within twelve months. */
export function salesYear(
  input: ForecastInput,
  draw: Drawing,
  draws: number,
  tools: readonly DrawnTool[],
  audience: readonly AudienceMonth[],
): readonly SalesMonth[] {
  const siteLead = draw(input.siteLeadShare);
  const leadToSale = draw(input.leadToSaleShare);
  const cycle = draw(input.salesCycleMonths).map(Math.round);
  const orderValue = input.averageOrderValueMinor && draw(input.averageOrderValueMinor);
  const margin = draw(input.grossMarginShare);
  const further = draw(input.furtherOrdersPerYear);
  const leadsMax = input.leadsPerMonthMax ?? Number.POSITIVE_INFINITY;
  const ofKind = (buys: string) => tools.filter(({ tool }) => tool.buys === buys);
  const [visitTools, leadTools] = [ofKind('visits'), ofKind('leads')];

  const leadsByMonth: Column[] = [];
  const salesByMonth: Column[] = [];
  return forecastMonths.map((month) => {
    const heard = audience[month - 1];
    const visitsBought = broughtBy(visitTools, month, draws);
    const leadsBought = broughtBy(leadTools, month, draws);
    const isSelling = month >= input.firstSellingMonth;
    const leads = leadsBought.map((bought, i) => {
      const visits = at(heard?.communityVisits, i) + at(visitsBought, i);
      return bought + at(heard?.offerLeads, i) + (isSelling ? visits * at(siteLead, i) : 0);
    });
    leadsByMonth.push(leads);
    const sales = leads.map((_, i) => {
      const won = at(leadsByMonth[month - 1 - at(cycle, i)], i);
      return Math.min(won, leadsMax) * at(leadToSale, i);
    });
    const recent = salesByMonth.slice(-monthsInYear);
    const orders = sales.map(
      (sold, i) => sold + recent.reduce((sum, past) => sum + at(past, i), 0) * (at(further, i) / monthsInYear),
    );
    salesByMonth.push(sales);
    const revenueMinor = orders.map((count, i) => count * at(orderValue, i));
    const grossProfitMinor = revenueMinor.map((minor, i) => minor * at(margin, i));
    return { visitsBought, leads, sales, orders, revenueMinor, grossProfitMinor };
  });
}
