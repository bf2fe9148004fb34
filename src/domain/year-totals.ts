import type { AudienceMonth } from './audience-year.ts';
import { add, type Column, type Drawing } from './draws.ts';
import type { SalesMonth } from './sales-year.ts';
import { monthsInYear } from './schedule.ts';

/** Months 1…12 added up, in each simulated year. */
export interface YearTotals {
  readonly membersGained: Column;
  readonly visits: Column;
  readonly leads: Column;
  readonly sales: Column;
  readonly orders: Column;
  readonly revenueMinor: Column;
  readonly grossProfitMinor: Column;
  /** The same in every simulated year. */
  spendMinor: number;
}

export function emptyYear(drawing: Drawing, communities: readonly { readonly membersNow: number }[]): YearTotals {
  const membersNow = communities.reduce((sum, community) => sum + community.membersNow, 0);
  return {
    membersGained: drawing.emptyColumn().fill(-membersNow),
    visits: drawing.emptyColumn(),
    leads: drawing.emptyColumn(),
    sales: drawing.emptyColumn(),
    orders: drawing.emptyColumn(),
    revenueMinor: drawing.emptyColumn(),
    grossProfitMinor: drawing.emptyColumn(),
    spendMinor: 0,
  };
}

export function addToYear(
  year: YearTotals,
  month: number,
  heard: AudienceMonth,
  sold: SalesMonth,
  spentMinor: number,
): void {
  if (month > monthsInYear) return;
  year.spendMinor += spentMinor;
  add(year.visits, heard.communityVisits);
  add(year.visits, sold.visitsBought);
  add(year.leads, sold.leads);
  add(year.sales, sold.sales);
  add(year.orders, sold.orders);
  add(year.revenueMinor, sold.revenueMinor);
  add(year.grossProfitMinor, sold.grossProfitMinor);
  if (month === monthsInYear) add(year.membersGained, heard.members);
}
