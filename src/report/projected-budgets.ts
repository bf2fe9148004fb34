import type { BudgetCurve, BudgetPoint } from '#drafting/split/budget-curve.ts';
import type { Language } from '#i18n/language.ts';
import { shownFigure } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { budgetsFinding, countedIn, isPricedCurve } from './document/budgets.ts';
import { phrasesIn } from './document/phrases.ts';
import { budgetWords } from './document/words.ts';

/** What budgets buy, for a room: a line in a band, and a few of its budgets in figures. It tells of money. */
export interface ProjectedCurve {
  readonly finding: string;
  /** What is bought. */
  readonly label: string;
  /** Of each budget, as shares of the most that any buys: in one of five years less, in half, in one of five more. */
  readonly low: number[];
  readonly middle: number[];
  readonly high: number[];
  readonly head: string[];
  /** The budget's place in the curve, and its cells under the head. */
  readonly rows: { readonly place: number; readonly cells: string[] }[];
}

/** In figures stand nothing, the usual budget once and three times, the two that decide, and twice where there is room. */
const usualPlaces = [0, 4, 12];
const sparePlace = 8;
const rowsMost = 5;

export function projectedBudgets(plan: Plan, curve: BudgetCurve, language: Language): ProjectedCurve {
  const words = budgetWords[language];
  const phrases = phrasesIn(plan, language);
  const { points, enough, smallestEven } = curve;
  const counted = countedIn(curve);
  const spreads = points.map((point) => point[counted] ?? point.leads);
  const most = Math.max(1, ...spreads.map(({ p80 }) => p80));
  const label = counted === 'sales' ? words.sales(phrases.outcome) : words[counted];
  const even = points.findIndex(({ totalMinor }) => totalMinor === smallestEven?.totalMinor);
  const places = [...new Set([...usualPlaces, points.indexOf(enough), even, sparePlace])]
    .filter((place) => points[place] !== undefined)
    .slice(0, rowsMost);
  const shown = (value: number) => shownFigure(value, 'deals');
  const cellsOf = ({ totalMinor, evenBy24, ...point }: BudgetPoint): string[] => {
    const { p20, p50, p80 } = point[counted] ?? point.leads;
    const [low, middle, high] = [p20, p50, p80].map((value) => phrases.formats.number(shown(value)));
    return [
      phrases.money(totalMinor),
      low === high ? String(middle) : `${middle} (${low}–${high})`,
      ...(evenBy24 === undefined ? [] : [phrases.formats.share(Math.round(evenBy24 * 100) / 100)]),
    ];
  };
  return {
    finding: budgetsFinding(curve, phrases),
    label,
    low: spreads.map(({ p20 }) => p20 / most),
    middle: spreads.map(({ p50 }) => p50 / most),
    high: spreads.map(({ p80 }) => p80 / most),
    head: [words.budget, label, ...(isPricedCurve(curve) ? [words.evenShort] : [])],
    rows: places
      .toSorted((one, other) => one - other)
      .flatMap((place) => {
        const point = points[place];
        return point ? [{ place, cells: cellsOf(point) }] : [];
      }),
  };
}
