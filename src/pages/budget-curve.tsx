import { useMemo } from 'react';
import { FanChart } from '#charts/fan-chart.tsx';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import type { SplitQuestion } from '#drafting/split/question.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { budgetsPicture } from '#report/what-if/budgets.ts';
import type { Ground } from '#report/what-if/ground.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import { Analysed } from './analysed.tsx';

/** What is to be found out about the budgets of a plan; undefined where no tool costs money. */
export const useBudgetQuestion = ({ basis, answers, context }: Ground): SplitQuestion | undefined =>
  useMemo(() => budgetQuestionOf(basis, answers, context), [basis, answers, context]);

interface BudgetCurveProps {
  readonly ground: Ground;
  readonly question: SplitQuestion;
}

/** What budgets from nothing to three times the ceiling buy with the tools of this plan, found out once for every page. */
export function BudgetCurve({ ground, question }: BudgetCurveProps) {
  const { budgets } = useOpenedWords().analysis;
  const language = useLanguage();
  const analysis = useAnalysis('budgets', question);
  return (
    <Analysed analysis={analysis} computing={budgets}>
      {(found) => <FanChart over="budgets" {...budgetsPicture(ground, found, language)} />}
    </Analysed>
  );
}
