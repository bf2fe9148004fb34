import type { ForecastInput, ToolInput } from '#domain/forecast-input.ts';
import { type Chance, spreadOfMonth } from './chance.ts';
import { type MonthOfPlan, yearMonths } from './schedule.ts';

/** Results that money buys in a month: what is kept for tests buys none. */
export function boughtBy(input: ForecastInput, month: MonthOfPlan, tool: ToolInput, chance: Chance): number {
  if (tool.costPerResultMinor === undefined) return 0;
  const price = chance.estimate(tool.costPerResultMinor) * (tool.followsAdSeason ? month.season : 1);
  const money = tool.moneyMinorPerMonth * (1 - input.costs.testReserveShare);
  return (money / price) * chance.month(spreadOfMonth.tool);
}

/** Results of a month that cost no money. */
export function broughtBy({ t }: MonthOfPlan, tool: ToolInput, chance: Chance, salesBefore: number): number {
  let results = 0;
  if (tool.resultsPerMonth) results += chance.estimate(tool.resultsPerMonth) * chance.month(spreadOfMonth.tool);
  if (tool.ownCustomers) {
    // The list is told twice, in the first two months; afterwards whoever bought last month
    const monthsBefore = tool.months.filter((month) => month < t).length + Math.max(0, t - yearMonths - 1);
    const told = monthsBefore < 2 ? tool.ownCustomers.customersToTell : salesBefore;
    results += told * chance.estimate(tool.ownCustomers.joinShare);
  }
  return results;
}
