import type { Ground } from '#report/what-if/ground.ts';
import { Section } from '#ui/layout.tsx';
import { BudgetCurve, useBudgetQuestion } from '../budget-curve.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';

/** What more or less money would buy. */
export function BudgetsPart({ ground }: { readonly ground: Ground }) {
  const words = useWhatIfWords().budgets;
  const question = useBudgetQuestion(ground);
  return (
    <Section id={whatIfPlaces.budgets} title={words.title} intro={words.intro}>
      {question === undefined ? <p>{words.nothingPaid}</p> : <BudgetCurve ground={ground} question={question} />}
    </Section>
  );
}
