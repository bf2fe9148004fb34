import { paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, right, table } from '#document/table.ts';
import type { BudgetCurve } from '#drafting/split/budget-curve.ts';
import { shownFigure } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from './phrases.ts';
import { budgetWords as allWords } from './words.ts';

/** What takes seconds to find out about a plan and stands in its document once it is known. */
export interface Found {
  readonly budgets?: BudgetCurve | undefined;
}

const shown = (value: number): number => shownFigure(value, 'deals');

/** What budgets buy: the finding, then each of thirteen budgets. */
export function budgetsSection(_plan: Plan, phrases: Phrases, { budgets }: Found): SectionBody | undefined {
  if (budgets === undefined) return undefined;
  const words = allWords[phrases.language];
  const isPriced = isPricedCurve(budgets);
  const counted = countedIn(budgets);
  const { currency } = phrases.context;
  const figures = { parts: words.parts, from: 'forecast' } as const;
  return {
    title: words.title,
    blocks: [
      paragraph(budgetsFinding(budgets, phrases)),
      paragraph(words.lead),
      table(
        'budgets',
        columns(
          [
            words.budget,
            counted === 'sales' ? words.sales(phrases.outcome) : words[counted],
            ...(isPriced ? [words.even] : []),
          ],
          [right(currency), right('count', figures), ...(isPriced ? [right('share')] : [])],
        ),
        budgets.points.map((point) => {
          const { totalMinor, evenBy24 } = point;
          const { p20, p50, p80 } = point[counted] ?? point.leads;
          return [
            phrases.money(totalMinor),
            phrases.targets(
              { commit: shown(p20), target: shown(p50), stretch: shown(p80), redLine: shown(p20) },
              'deals',
            ),
            ...(evenBy24 === undefined ? [] : [phrases.formats.share(evenBy24)]),
          ];
        }),
      ),
    ],
  };
}

/** The finding alone. */
export function budgetsInShort(_plan: Plan, phrases: Phrases, { budgets }: Found): SectionBody | undefined {
  if (budgets === undefined) return undefined;
  return { title: allWords[phrases.language].title, blocks: [paragraph(budgetsFinding(budgets, phrases))] };
}

/** More money still adds something at the largest budget that was tried. */
export const helpsToTheEnd = ({ points, enough }: BudgetCurve): boolean => enough === points.at(-1);

/** Somebody knows what an order brings. */
export const isPricedCurve = ({ points }: BudgetCurve): boolean =>
  points.every(({ evenBy24 }) => evenBy24 !== undefined);

/** What money is spent for: active members where nothing is sold, leads while nobody knows what an order brings. */
export function countedIn(curve: BudgetCurve): 'sales' | 'leads' | 'activeMembers' {
  if (curve.points.every(({ activeMembers }) => activeMembers !== undefined)) return 'activeMembers';
  return isPricedCurve(curve) ? 'sales' : 'leads';
}

/** The smallest budget that is even and where more stops helping, in a sentence or two. */
export function budgetsFinding(curve: BudgetCurve, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const { points, smallestEven, enough } = curve;
  const most = phrases.money(points.at(-1)?.totalMinor ?? 0);
  const enoughSaid = helpsToTheEnd(curve) ? words.stillHelps(most) : words.enoughAt(phrases.money(enough.totalMinor));
  if (!isPricedCurve(curve)) return enoughSaid;
  const even =
    smallestEven === undefined ? words.neverEven(most) : words.evenFrom(phrases.money(smallestEven.totalMinor));
  return `${even} ${enoughSaid}`;
}
