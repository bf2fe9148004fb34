import { monthsInYear } from '#domain/schedule.ts';
import { shownFigure } from '#plan/kpis.ts';
import type { MoneyMonth } from '#plan/money.ts';
import type { PlanFigures } from '#plan/plan.ts';
import { namesIn, type Phrases } from '../phrases.ts';
import { monthNames } from './outlook.ts';
import type { MoneyPicture, PictureWords } from './picture.ts';
import { fanOf } from './spreads.ts';

/** What is spent by month and kind, what comes in, and what is left of it all; undefined where nothing is spent. */
export function moneyPicture(figures: PlanFigures, phrases: Phrases, words: PictureWords): MoneyPicture | undefined {
  const { months, kinds, canEarn } = figures.money;
  if (kinds.length === 0) return undefined;
  const { spend: kindNames, grossProfit } = namesIn(phrases);
  // As the tables say it: rounded to the side that promises less.
  const gains = months.map((month) => shownFigure(month.grossProfit.p50, 'money'));
  return {
    title: titleOf(figures, phrases, words),
    months: monthNames(monthsInYear, phrases),
    kinds: kinds.map((kind) => ({
      id: kind,
      label: kindNames[kind],
      values: months.map(({ spend }) => spend[kind]),
    })),
    gains: canEarn ? { label: grossProfit, values: gains } : undefined,
    cumulative: canEarn ? fanOf(months.map(({ cumulative }) => cumulative)) : undefined,
    format: phrases.money,
    formatTick: (minor) => phrases.formats.moneyShort(minor, phrases.context.currency),
  };
}

const dearest = (months: readonly MoneyMonth[]): MoneyMonth | undefined =>
  months.toSorted((one, other) => other.totalMinor - one.totalMinor)[0];

function titleOf({ honest, money }: PlanFigures, phrases: Phrases, words: PictureWords): string {
  const cost = phrases.money(money.yearMinor);
  const inMonth = (month: number) => phrases.formats.inMonth(phrases.monthName(month));
  if (honest.money === undefined) {
    const most = dearest(money.months);
    return words.money.spendOnly(cost, inMonth(most?.month ?? 1), phrases.money(most?.totalMinor ?? 0));
  }
  const { p50 } = honest.money.breakEven;
  if (p50 === undefined) return words.money.notBack(cost);
  return p50 > monthsInYear ? words.money.backLater(cost, inMonth(p50)) : words.money.back(cost, inMonth(p50));
}
