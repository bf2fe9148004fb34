import { useMemo } from 'react';
import type { Forecasted } from '#state/computing/computed.ts';
import { factsFrom } from '#what-if/facts.ts';
import { BudgetCurve, useBudgetQuestion } from '../budget-curve.tsx';
import { PlanSection } from './plan-section.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** What a budget buys; absent where no tool costs money. */
export function BudgetsPart({ derived: { basis, plan } }: { readonly derived: Forecasted }) {
  const title = usePlanWords().budgets;
  const facts = useMemo(() => factsFrom(plan, basis), [plan, basis]);
  const question = useBudgetQuestion(facts);
  if (question === undefined) return undefined;
  return (
    <PlanSection id="budgets" title={title}>
      <BudgetCurve facts={facts} question={question} />
    </PlanSection>
  );
}
