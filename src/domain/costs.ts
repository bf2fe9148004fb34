import type { ForecastInput } from './forecast-input.ts';
import type { SpendByKind } from './forecast-result.ts';
import { forecastMonths, isPosted, tacticRuns, toolRuns } from './schedule.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A contractor is paid while a tool runs; one who runs no tool is paid from the first post on. */
function isContractorPaid(input: ForecastInput, month: number): boolean {
  const everRuns = input.tools.some(({ months }) => months.length > 0);
  return everRuns ? input.tools.some((tool) => toolRuns(tool, month)) : isPosted(input, month);
}

/** Spend of each month 1…24 by kind. It follows from decisions alone, so it is the same in every simulated year. */
export function spendOf(input: ForecastInput): readonly SpendByKind[] {
  const { costs } = input;
  return forecastMonths.map((month) => {
    const posted = isPosted(input, month);
    const tactics = input.tactics.filter((tactic) => tacticRuns(tactic, month));
    const adsMinor = sum(input.tools.filter((tool) => toolRuns(tool, month)).map((tool) => tool.moneyMinorPerMonth));
    const steadyHours = posted
      ? costs.contentHoursPerMonth + costs.moderationHoursPerMonth
      : costs.preparationHoursPerMonth;
    return {
      adsMinor,
      testsMinor: adsMinor * costs.testReserveShare,
      contractorMinor: isContractorPaid(input, month) ? costs.contractorFeeMinorPerMonth : 0,
      contentMinor: posted ? costs.contentFeeMinorPerMonth : 0,
      tacticsMinor: sum(tactics.map((tactic) => tactic.costMinorPerMonth)),
      hoursMinor: (steadyHours + sum(tactics.map((tactic) => tactic.hoursPerMonth))) * costs.hourCostMinor,
    };
  });
}

export const spendTotal = (spend: SpendByKind): number => sum(Object.values(spend));
