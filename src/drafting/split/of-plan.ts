import type { ForecastInput } from '#domain/forecast-input.ts';
import { minorPerMajor } from '#domain/money.ts';
import { monthsInYear } from '#domain/schedule.ts';
import type { Basis } from '#plan/basis.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { moneyStep } from '../money.ts';
import { costsOtherThanTools } from './other-costs.ts';
import type { SplitQuestion } from './question.ts';

const isPaid = ({ moneyMinorPerMonth, months }: ForecastInput['tools'][number]): boolean =>
  moneyMinorPerMonth > 0 && months.length > 0;

/** Money of the dearest month on paid tools, in minor units. */
const dearestOf = ({ tools }: ForecastInput): number =>
  Math.max(
    ...Array.from({ length: monthsInYear }, (_, index) =>
      tools
        .filter(({ months }) => months.includes(index + 1))
        .reduce((sum, { moneyMinorPerMonth }) => sum + moneyMinorPerMonth, 0),
    ),
  );

/** The largest of the budgets that are tried, in times of the ceiling. */
const timesMost = 3;

/**
 * What the forecast is asked about the money of a plan as it stands: its own paid tools, months and first selling month,
 * with the money free. The budget is what the ceiling leaves for tools; without a ceiling it is what they cost now, until a
 * curve has found a better one.
 * Undefined where no tool costs money.
 */
export function budgetQuestionOf(
  { input }: Basis,
  { business }: Answers,
  { currency }: StageContext,
): SplitQuestion | undefined {
  const paid = input.tools.filter(isPaid);
  if (paid.length === 0) return undefined;
  const base = { ...input, tools: input.tools.filter((tool) => !isPaid(tool)) };
  const ceilingMinor = knownNumber(business.moneyCeilingMinorPerMonth);
  const left = ceilingMinor === undefined ? 0 : ceilingMinor - costsOtherThanTools(base);
  const budgetMinor = left > 0 ? left : dearestOf({ ...input, tools: paid });
  return {
    isOpen: ceilingMinor === undefined,
    base,
    tools: paid.map((tool) => ({ tool, fromSelling: false, mostMinor: budgetMinor * timesMost })),
    budgetMinor,
    stepMinor: moneyStep(budgetMinor, minorPerMajor(currency)),
    firstMonths: [input.firstSellingMonth],
    postFactors: [1],
    outcome: input.sellsNothing
      ? 'activeMembers'
      : input.averageOrderValueMinor === undefined || business.goal?.kind === 'leads'
        ? 'leads'
        : 'sales',
    goal: undefined,
  };
}
