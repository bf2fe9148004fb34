import { useMemo } from 'react';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import type { Found } from '#report/document/budgets.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { useAnalysis } from '#state/use-analysis.ts';

/** What a document waits for: the same curve that what-if shows, asked once. A curve that fails is left out. */
export function useFound({ basis, plan }: Forecasted, isAsked: boolean): { found: Found; isWaiting: boolean } {
  const question = useMemo(
    () => (isAsked ? budgetQuestionOf(basis, plan.answers, plan.context) : undefined),
    [isAsked, basis, plan],
  );
  const { found: curve, isCurrent, hasFailed } = useAnalysis('budgets', question);
  const budgets = question !== undefined && isCurrent ? curve : undefined;
  const found = useMemo(() => ({ budgets }), [budgets]);
  return { found, isWaiting: question !== undefined && !isCurrent && !hasFailed };
}
