import { Section } from '#ui/layout.tsx';
import type { WhatIfFacts } from '#what-if/facts.ts';
import { BudgetCurve, useBudgetQuestion } from '../budget-curve.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';

/** What more or less money would buy. */
export function BudgetsPart({ facts }: { readonly facts: WhatIfFacts }) {
  const words = useWhatIfWords().budgets;
  const question = useBudgetQuestion(facts);
  return (
    <Section id={whatIfPlaces.budgets} title={words.title} intro={words.intro}>
      {question === undefined ? <p>{words.nothingPaid}</p> : <BudgetCurve facts={facts} question={question} />}
    </Section>
  );
}
