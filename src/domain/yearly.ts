import type { Column } from './draws.ts';
import type { Spread, ToolResult, YearlyKpi } from './forecast-result.ts';
import { spreadOf } from './percentile.ts';
import type { DrawnTool } from './tool-year.ts';
import type { YearTotals } from './year-totals.ts';

/** What one result costs; undefined where nothing is paid, or where 1 year in 10 brings nothing to divide by. */
function costOf(moneyMinor: number, results: Column): Spread | undefined {
  if (moneyMinor === 0) return undefined;
  const spread = spreadOf(results.map((count) => moneyMinor / count));
  return Object.values(spread).every(Number.isFinite) ? spread : undefined;
}

/** Totals and ratios of months 1…12. */
export function yearlyOf(year: YearTotals, tools: readonly DrawnTool[]): Record<YearlyKpi, Spread | undefined> {
  const { spendMinor, grossProfitMinor } = year;
  const result = grossProfitMinor.map((minor) => minor - spendMinor);
  const buyers = tools.filter(({ tool }) => tool.buys === 'members' && tool.moneyMinorPerMonth > 0);
  const bought = grossProfitMinor.map((_, i) => buyers.reduce((sum, { results }) => sum + (results[i] ?? 0), 0));
  return {
    membersGained: spreadOf(year.membersGained),
    visits: spreadOf(year.visits),
    leads: spreadOf(year.leads),
    sales: spreadOf(year.sales),
    orders: spreadOf(year.orders),
    revenueMinor: spreadOf(year.revenueMinor),
    grossProfitMinor: spreadOf(grossProfitMinor),
    spendMinor: spreadOf(Float64Array.of(spendMinor)),
    resultMinor: spreadOf(result),
    romiShare: spendMinor === 0 ? undefined : spreadOf(result.map((minor) => minor / spendMinor)),
    costPerMemberMinor: costOf(
      buyers.reduce((sum, tool) => sum + moneyInYear(tool), 0),
      bought,
    ),
    costPerLeadMinor: costOf(spendMinor, year.leads),
    costPerSaleMinor: costOf(spendMinor, year.sales),
  };
}

const moneyInYear = ({ tool }: DrawnTool): number => tool.moneyMinorPerMonth * tool.months.length;

/** What each tool brings in months 1…12, and at what price. */
export const toolResultsOf = (tools: readonly DrawnTool[]): readonly ToolResult[] =>
  tools.map((drawn) => ({
    id: drawn.tool.id,
    moneyMinor: moneyInYear(drawn),
    results: spreadOf(drawn.results),
    costPerResultMinor: costOf(moneyInYear(drawn), drawn.results),
  }));
