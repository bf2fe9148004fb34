import { monthsInYear } from '#domain/schedule.ts';
import { shownFigure } from '#plan/kpis.ts';
import type { MoneyMonth } from '#plan/money.ts';
import type { PlanFigures } from '#plan/plan.ts';
import { namesIn, type Say } from '../said.ts';
import { monthNames } from './outlook.ts';
import type { MoneyPicture, PictureWords } from './picture.ts';
import { fanOf } from './spreads.ts';

/** What is spent by month and kind, what comes in, and what is left of it all; undefined where nothing is spent. */
export function moneyPicture(figures: PlanFigures, say: Say, words: PictureWords): MoneyPicture | undefined {
  const { months, kinds, canEarn } = figures.money;
  if (kinds.length === 0) return undefined;
  const { spend: kindNames, grossProfit } = namesIn(say);
  // As the tables say it: rounded to the side that promises less.
  const gains = months.map((month) => shownFigure(month.grossProfit.p50, 'money'));
  return {
    title: titleOf(figures, say, words),
    months: monthNames(monthsInYear, say),
    kinds: kinds.map((kind) => ({
      id: kind,
      label: kindNames[kind],
      values: months.map(({ spend }) => spend[kind]),
    })),
    gains: canEarn ? { label: grossProfit, values: gains } : undefined,
    cumulative: canEarn ? fanOf(months.map(({ cumulative }) => cumulative)) : undefined,
    format: say.money,
    formatTick: (minor) => say.formats.moneyShort(minor, say.context.currency),
  };
}

const dearest = (months: readonly MoneyMonth[]): MoneyMonth | undefined =>
  months.toSorted((one, other) => other.totalMinor - one.totalMinor)[0];

function titleOf({ honest, money }: PlanFigures, say: Say, words: PictureWords): string {
  const cost = say.money(money.yearMinor);
  const inMonth = (month: number) => say.formats.inMonth(say.monthName(month));
  if (honest.money === undefined) {
    const most = dearest(money.months);
    return words.money.spendOnly(cost, inMonth(most?.month ?? 1), say.money(most?.totalMinor ?? 0));
  }
  const { p50 } = honest.money.breakEven;
  if (p50 === undefined) return words.money.notBack(cost);
  return p50 > monthsInYear ? words.money.backLater(cost, inMonth(p50)) : words.money.back(cost, inMonth(p50));
}
