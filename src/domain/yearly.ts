import type { Column } from './draws.ts';
import type { MonthlyKpi, Spread, ToolResult, YearlyKpi } from './forecast-result.ts';
import { flatSpread, spreadOf } from './percentile.ts';
import { monthsInYear } from './schedule.ts';
import type { Simulation } from './simulation.ts';
import type { DrawnTool } from './tool-year.ts';

const at = (column: Column | undefined, index: number): number => column?.[index] ?? 0;

/** The spread of a quotient; undefined where a simulated year has nothing to divide by. */
function quotient(over: Column, under: Column): Spread | undefined {
  return under.some((value) => value <= 0) ? undefined : spreadOf(over.map((value, i) => value / at(under, i)));
}

/** Totals and ratios of months 1…12. */
export function yearlyOf({ monthly, membersNow, tools }: Simulation): Record<YearlyKpi, Spread | undefined> {
  const year = monthly.slice(0, monthsInYear);
  const total = (kpi: MonthlyKpi): Column => {
    const first = year[0]?.[kpi] ?? new Float64Array(0);
    return first.map((_, i) => year.reduce((sum, month) => sum + at(month[kpi], i), 0));
  };
  const [sales, leads, spend, grossProfit] = [
    total('sales'),
    total('leads'),
    total('spendMinor'),
    total('grossProfitMinor'),
  ];
  const [visits, bought] = [total('communityVisits'), total('visitsBought')];
  const result = grossProfit.map((minor, i) => minor - at(spend, i));
  const end = year.at(-1)?.members ?? new Float64Array(0);
  return {
    membersGained: spreadOf(end.map((members) => members - membersNow)),
    visits: spreadOf(visits.map((count, i) => count + at(bought, i))),
    leads: spreadOf(leads),
    sales: spreadOf(sales),
    orders: spreadOf(total('orders')),
    revenueMinor: spreadOf(total('revenueMinor')),
    grossProfitMinor: spreadOf(grossProfit),
    spendMinor: spreadOf(spend),
    resultMinor: spreadOf(result),
    romiShare: quotient(result, spend),
    costPerMemberMinor: costPerMember(tools, end.length),
    costPerLeadMinor: at(spend, 0) === 0 ? undefined : quotient(spend, leads),
    costPerSaleMinor: at(spend, 0) === 0 ? undefined : quotient(spend, sales),
  };
}

const isPaidForMembers = ({ tool }: DrawnTool): boolean => tool.buys === 'members' && tool.moneyMinorPerMonth > 0;

const moneyInYear = ({ tool }: DrawnTool): number => tool.moneyMinorPerMonth * tool.months.length;

function costPerMember(tools: readonly DrawnTool[], draws: number): Spread | undefined {
  const paid = tools.filter(isPaidForMembers);
  if (paid.length === 0) return undefined;
  const money = paid.reduce((sum, tool) => sum + moneyInYear(tool), 0);
  const members = new Float64Array(draws).map((_, i) => paid.reduce((sum, { results }) => sum + at(results, i), 0));
  return quotient(new Float64Array(draws).fill(money), members);
}

/** What each tool brings in months 1…12, and at what price. */
export const toolResultsOf = (tools: readonly DrawnTool[]): readonly ToolResult[] =>
  tools.map((drawn) => {
    const { tool, results } = drawn;
    const moneyMinor = moneyInYear(drawn);
    return {
      id: tool.id,
      moneyMinor,
      results: results.length === 0 ? flatSpread(0) : spreadOf(results),
      costPerResultMinor:
        moneyMinor === 0
          ? undefined
          : quotient(
              results.map(() => moneyMinor),
              results,
            ),
    };
  });
