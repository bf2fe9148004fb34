import { useMemo } from 'react';
import { FanChart } from '#charts/fan-chart.tsx';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { budgetsPicture } from '#report/what-if/budgets.ts';
import { groundFrom } from '#report/what-if/ground.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PlanSection } from './plan-section.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** What a budget buys, found out once for the plan, what-if and the document; absent where no tool costs money. */
export function BudgetsPart({ derived: { basis, plan } }: { readonly derived: Forecasted }) {
  const words = usePlanWords().budgets;
  const language = useLanguage();
  const question = useMemo(() => budgetQuestionOf(basis, plan.answers, plan.context), [basis, plan]);
  const { found, isCurrent, hasFailed, again } = useAnalysis('budgets', question);
  if (question === undefined) return undefined;
  return (
    <PlanSection id="budgets" title={words.title}>
      {hasFailed && (
        <Notice kind="trouble" title={words.failed}>
          <Button onClick={again}>{words.again}</Button>
        </Notice>
      )}
      {!hasFailed && !isCurrent && <p role="status">{words.computing}</p>}
      {isCurrent && found && <FanChart over="budgets" {...budgetsPicture(groundFrom(plan, basis), found, language)} />}
    </PlanSection>
  );
}
