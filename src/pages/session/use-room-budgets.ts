import { useMemo } from 'react';
import type { BudgetCurve } from '#drafting/split/budget-curve.ts';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { type Computed, isForecasted } from '#state/computing/computed.ts';
import { useAnalysis } from '#state/use-analysis.ts';

export type RoomBudgets = BudgetCurve | 'waiting' | 'failed' | 'nothingPaid';

/** What a budget buys, for the room; found out from the first question to the draft on, so that it is there when asked. */
export function useRoomBudgets({ derived }: Computed, isAsked: boolean): RoomBudgets {
  const forecasted = isAsked && isForecasted(derived) ? derived : undefined;
  const question = useMemo(
    () => forecasted && budgetQuestionOf(forecasted.basis, forecasted.plan.answers, forecasted.plan.context),
    [forecasted],
  );
  const { found, isCurrent, hasFailed } = useAnalysis('budgets', question);
  if (forecasted && question === undefined) return 'nothingPaid';
  if (hasFailed) return 'failed';
  return isCurrent && found ? found : 'waiting';
}
