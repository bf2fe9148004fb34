import type { ForecastInput } from './forecast-input.ts';
import type { SpendByKind } from './forecast-result.ts';
import { forecastMonths, tacticRuns, toolRuns } from './schedule.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Spend of each month 1…24 by kind. It follows from decisions alone, so it is the same in every simulated year. Fees and
 * hours count from month 1; what is kept for tests is a part of the advertising money.
 */
export function spendOf({ costs, tools, tactics }: ForecastInput): readonly SpendByKind[] {
  return forecastMonths.map((month) => {
    const running = tactics.filter((tactic) => tacticRuns(tactic, month));
    const toolsMinor = sum(tools.filter((tool) => toolRuns(tool, month)).map((tool) => tool.moneyMinorPerMonth));
    const hours =
      costs.contentHoursPerMonth + costs.moderationHoursPerMonth + sum(running.map((tactic) => tactic.hoursPerMonth));
    return {
      adsMinor: toolsMinor * (1 - costs.testReserveShare),
      testsMinor: toolsMinor * costs.testReserveShare,
      contractorMinor: costs.contractorFeeMinorPerMonth,
      contentMinor: costs.contentFeeMinorPerMonth,
      tacticsMinor: sum(running.map((tactic) => tactic.costMinorPerMonth)),
      hoursMinor: hours * costs.hourCostMinor,
    };
  });
}

export const spendTotal = (spend: SpendByKind): number => sum(Object.values(spend));
