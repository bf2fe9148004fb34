import { useMemo } from 'react';
import { groundFrom } from '#report/what-if/ground.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { BudgetCurve, useBudgetQuestion } from '../budget-curve.tsx';
import { PlanSection } from './plan-section.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** What a budget buys; absent where no tool costs money. */
export function BudgetsPart({ derived: { basis, plan } }: { readonly derived: Forecasted }) {
  const title = usePlanWords().budgets;
  const ground = useMemo(() => groundFrom(plan, basis), [plan, basis]);
  const question = useBudgetQuestion(ground);
  if (question === undefined) return undefined;
  return (
    <PlanSection id="budgets" title={title}>
      <BudgetCurve ground={ground} question={question} />
    </PlanSection>
  );
}
