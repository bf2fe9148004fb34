import type { BudgetCurve, BudgetPoint } from '#drafting/split/budget-curve.ts';
import type { Language } from '#i18n/language.ts';
import { budgetsFinding, countedIn, helpsToTheEnd, isPricedCurve } from '#report/document/budgets.ts';
import type { FanPicture } from '#report/pictures/picture.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { words as allWords } from './words.ts';

/** A line without a band. */
const middle = (points: readonly BudgetPoint[], of: (point: BudgetPoint) => number) => {
  const values = points.map(of);
  return { low: values, middle: values, high: values };
};

/** What budgets from nothing to three times the ceiling buy: the finding, and its picture. */
export function budgetsPicture(facts: WhatIfFacts, curve: BudgetCurve, language: Language): FanPicture {
  const words = allWords[language].budgets;
  const phrases = phrasesOn(facts, language);
  const { points, enough } = curve;
  const { currency } = facts.context;
  const isPriced = isPricedCurve(curve);
  const goal = countedIn(curve);
  const spreadOf = (point: BudgetPoint) => point[goal] ?? point.leads;
  return {
    title: budgetsFinding(curve, phrases),
    months: points.map(({ totalMinor }) => phrases.money(totalMinor)),
    axis: points.map(({ totalMinor }) => phrases.formats.moneyShort(totalMinor, currency)),
    series: [
      {
        id: goal,
        label: goal === 'sales' ? words.sales(phrases.outcome) : words[goal],
        tone: 4,
        format: (value) => phrases.figure(value, 'deals'),
        low: points.map((point) => spreadOf(point).p20),
        middle: points.map((point) => spreadOf(point).p50),
        high: points.map((point) => spreadOf(point).p80),
      },
      ...(isPriced
        ? [
            {
              id: 'evenBy24',
              label: words.evenBy24,
              tone: 'ink' as const,
              format: (value: number) => phrases.chance(value),
              formatTick: (value: number) => phrases.formats.share(value),
              ...middle(points, ({ evenBy24 = 0 }) => evenBy24),
            },
          ]
        : []),
    ],
    mark: helpsToTheEnd(curve) ? undefined : { month: points.indexOf(enough), label: words.enough },
  };
}
