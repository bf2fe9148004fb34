import type { BudgetCurve, BudgetPoint } from '#drafting/split/budget-curve.ts';
import type { Language } from '#i18n/language.ts';
import { budgetsFinding, countedIn, helpsToTheEnd, isPricedCurve } from '../document/budgets.ts';
import type { FanPicture } from '../pictures/picture.ts';
import { type Ground, sayOn } from './ground.ts';
import { words as allWords } from './words.ts';

/** A line without a band. */
const middle = (points: readonly BudgetPoint[], of: (point: BudgetPoint) => number) => {
  const values = points.map(of);
  return { low: values, middle: values, high: values };
};

/** What budgets from nothing to three times the ceiling buy: the finding, and its picture. */
export function budgetsPicture(ground: Ground, curve: BudgetCurve, language: Language): FanPicture {
  const words = allWords[language].budgets;
  const say = sayOn(ground, language);
  const { points, enough } = curve;
  const { currency } = ground.context;
  const isPriced = isPricedCurve(curve);
  const goal = countedIn(curve);
  const spreadOf = (point: BudgetPoint) => point[goal] ?? point.leads;
  return {
    title: budgetsFinding(curve, say),
    months: points.map(({ totalMinor }) => say.money(totalMinor)),
    axis: points.map(({ totalMinor }) => say.formats.moneyShort(totalMinor, currency)),
    series: [
      {
        id: goal,
        label: goal === 'sales' ? words.sales(say.outcome) : words[goal],
        tone: 4,
        format: (value) => say.figure(value, 'deals'),
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
              format: (value: number) => say.chance(value),
              formatTick: (value: number) => say.formats.share(value),
              ...middle(points, ({ evenBy24 = 0 }) => evenBy24),
            },
          ]
        : []),
    ],
    mark: helpsToTheEnd(curve) ? undefined : { month: points.indexOf(enough), label: words.enough },
  };
}
