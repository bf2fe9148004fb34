import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { minorPerMajor } from '#domain/money.ts';
import { knownNumber } from '#stages/card.ts';
import { ratesOf } from '#strategy/context.ts';
import { feesOf, inRoundMoney } from './business-rules.ts';
import type { Situation } from './situation.ts';

/** What a month's ceiling leaves when contractors are paid, in minor units; undefined without a ceiling. */
export function freeMoney(situation: Situation): number | undefined {
  const ceiling = knownNumber(situation.answers.business.moneyCeilingMinorPerMonth);
  return ceiling === undefined ? undefined : Math.max(0, ceiling - feesOf(situation));
}

/** Dollars in minor units of the plan's currency, rounded to two digits. */
export function inMinor({ answers, context }: Situation, dollars: number): number {
  const perMajor = minorPerMajor(context.currency);
  return inRoundMoney(dollars * ratesOf(answers).unitsPerUsd * perMajor, perMajor);
}

/** What the tactics of a plan month cost, in minor units. */
export const tacticMoney = ({ answers }: Situation, month: number): number =>
  (answers.engagement.tactics ?? [])
    .filter(({ months }) => months?.includes(month))
    .reduce((sum, { costMinorPerMonth }) => sum + (costMinorPerMonth ?? 0), 0);

export const planMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** Money for advertising that no month's tactics need, in minor units a month; 0 without a ceiling. */
export function adMoney(situation: Situation): number {
  const free = freeMoney(situation) ?? 0;
  return Math.max(0, free - Math.max(...planMonths.map((month) => tacticMoney(situation, month))));
}

/** Steps in which money is given out: a fiftieth of the whole, rounded to one digit, in minor units. */
export function moneyStep(total: number, perMajor: number): number {
  const fiftieth = total / 50 / perMajor;
  if (fiftieth <= 1) return perMajor;
  const ten = tenTo(orderOfMagnitude(fiftieth));
  return Math.floor(fiftieth / ten) * ten * perMajor;
}
