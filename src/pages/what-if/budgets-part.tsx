import { useMemo } from 'react';
import { FanChart } from '#charts/fan-chart.tsx';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { budgetsPicture } from '#report/what-if/budgets.ts';
import type { Ground } from '#report/what-if/ground.ts';
import { useAnalysis } from '#state/use-analysis.ts';
import { Section } from '#ui/layout.tsx';
import { Analysed } from './analysed.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';

/** What budgets from nothing to three times the ceiling buy with the tools of this plan. */
export function BudgetsPart({ ground }: { readonly ground: Ground }) {
  const words = useWhatIfWords().budgets;
  const language = useLanguage();
  const { basis, answers, context } = ground;
  const question = useMemo(() => budgetQuestionOf(basis, answers, context), [basis, answers, context]);
  const analysis = useAnalysis('budgets', question);
  return (
    <Section id={whatIfPlaces.budgets} title={words.title} intro={words.intro}>
      {question === undefined ? (
        <p>{words.nothingPaid}</p>
      ) : (
        <Analysed analysis={analysis} computing={words.computing}>
          {(found) => <FanChart over="budgets" {...budgetsPicture(ground, found, language)} />}
        </Analysed>
      )}
    </Section>
  );
}
