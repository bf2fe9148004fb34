import { useMemo } from 'react';
import { FanChart } from '#charts/fan-chart.tsx';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import type { SplitQuestion } from '#drafting/split/question.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useAnalysis } from '#state/use-analysis.ts';
import { budgetsPicture } from '#what-if/budgets.ts';
import type { WhatIfFacts } from '#what-if/facts.ts';
import { Analysed } from './analysed.tsx';

/** What is to be found out about the budgets of a plan; undefined where no tool costs money. */
export const useBudgetQuestion = ({ basis, answers, context }: WhatIfFacts): SplitQuestion | undefined =>
  useMemo(() => budgetQuestionOf(basis, answers, context), [basis, answers, context]);

interface BudgetCurveProps {
  readonly facts: WhatIfFacts;
  readonly question: SplitQuestion;
}

/** What budgets from nothing to three times the ceiling buy with the tools of this plan, found out once for every page. */
export function BudgetCurve({ facts, question }: BudgetCurveProps) {
  const { budgets } = useOpenedWords().analysis;
  const language = useLanguage();
  const analysis = useAnalysis('budgets', question);
  return (
    <Analysed analysis={analysis} computing={budgets}>
      {(found) => <FanChart over="budgets" {...budgetsPicture(facts, found, language)} />}
    </Analysed>
  );
}
