import type { PlainMonth } from './year.ts';

export type PlainTotals = ReturnType<typeof totalsOf>;

const yearMonths = 12;
/** A year without results costs more a result than any number says. */
const none = Number.POSITIVE_INFINITY;

/** What a year amounts to; the months after the twelfth count for the break-even of the outlook alone. */
export function totalsOf(months: readonly PlainMonth[]) {
  const year = months.slice(0, yearMonths);
  const sum = (value: (month: PlainMonth) => number): number => year.reduce((total, month) => total + value(month), 0);
  const leads = sum((month) => month.leads);
  const sales = sum((month) => month.sales);
  const spend = sum((month) => month.spendMinor);
  const grossProfit = sum((month) => month.grossProfitMinor);
  const paidMembers = sum((month) => month.paidMembers);
  const memberAdsMinor = sum((month) => month.memberAdsMinor);
  return {
    views: sum((month) => month.views),
    engagements: sum((month) => month.engagements),
    leads,
    sales,
    orders: sum((month) => month.orders),
    revenue: sum((month) => month.revenueMinor),
    grossProfit,
    spend,
    costPerMember: paidMembers > 0 ? memberAdsMinor / paidMembers : none,
    costPerLead: leads > 0 ? spend / leads : none,
    costPerSale: sales > 0 ? spend / sales : none,
    romi: spend > 0 ? (grossProfit - spend) / spend : undefined,
    breakEvenMonth: breakEvenMonth(months),
  };
}

/** The first month in which all that was earned covers all that was spent; none within the outlook: infinitely far. */
function breakEvenMonth(months: readonly PlainMonth[]): number | undefined {
  const firstSpent = months.findIndex((month) => month.spendMinor > 0);
  if (firstSpent === -1) return undefined;
  const even = months.findIndex((month, index) => index >= firstSpent && month.cumulativeResultMinor >= 0);
  return even === -1 ? none : even + 1;
}
