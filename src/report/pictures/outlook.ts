import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { calendarIndex, yearOf } from '#domain/month.ts';
import { monthsInYear } from '#domain/schedule.ts';
import { shownTargets } from '#plan/kpis.ts';
import type { PlanFigures } from '#plan/plan.ts';
import type { Say } from '../said.ts';
import type { FanPicture, FanSeries, PictureWords } from './picture.ts';
import { fanOf } from './spreads.ts';

/** What the honest answer says, drawn: activity grows first, sales come later, and what the money does until then. */
export function outlookPicture(
  { honest, money }: PlanFigures,
  { monthly }: Forecast,
  say: Say,
  words: PictureWords,
): FanPicture {
  const { firstSale, firstSellingMonth } = honest;
  // A first sale after the year is drawn where it comes.
  const monthCount =
    !honest.sellsNothing && ((firstSale.p50 ?? 0) > monthsInYear || firstSale.p50 === undefined) ? 24 : monthsInYear;
  const result: FanSeries = {
    id: 'result',
    label: words.series.result,
    tone: 'ink',
    format: say.money,
    formatTick: (minor) => say.formats.moneyShort(minor, say.context.currency),
    ...fanOf(monthly.cumulativeResultMinor.slice(0, monthCount)),
  };
  const sales: FanSeries = {
    id: 'sales',
    label: words.series.sales(say.outcome),
    tone: 4,
    format: (value) => say.cautious(value, 'deals'),
    ...fanOf(monthly.sales.slice(0, monthCount)),
  };
  return {
    title: titleOf(honest, monthly.activeMembers[monthsInYear - 1], say, words),
    ...monthsOf(monthCount, say),
    mark:
      firstSellingMonth > 1 && !honest.sellsNothing
        ? { month: firstSellingMonth - 1, label: words.sellingStarts(say.outcome) }
        : undefined,
    series: [
      {
        id: 'activeMembers',
        label: words.series.activeMembers,
        tone: 3,
        format: (value) => say.cautious(value, 'people'),
        ...fanOf(monthly.activeMembers.slice(0, monthCount)),
      },
      ...(honest.sellsNothing ? [] : [sales]),
      ...(money.canEarn ? [result] : []),
    ],
  };
}

export const monthNames = (count: number, say: Say): readonly string[] =>
  Array.from({ length: count }, (_, index) => say.formats.monthShort(say.monthName(index + 1)));

/** A year has every name once; in two years it takes the year to know which January is meant. */
function monthsOf(count: number, say: Say): Pick<FanPicture, 'months' | 'axis'> {
  const short = monthNames(count, say);
  if (count <= monthsInYear) return { months: short };
  const months = short.map((_, index) => say.monthName(index + 1));
  const axis = months.map((month, index) =>
    index > 0 && calendarIndex(month) === 0 ? String(yearOf(month)) : (short[index] ?? ''),
  );
  return { months: months.map(say.formats.month), axis };
}

function titleOf(honest: PlanFigures['honest'], active: Spread | undefined, say: Say, words: PictureWords): string {
  const { firstSale, salesInMonth12, salesInYear } = honest;
  const { outlook } = words;
  if (honest.sellsNothing && active) return outlook.active(say.cautious(active.p50, 'people'));
  if (firstSale.p50 === undefined) return outlook.never(say.outcome);
  const start = say.formats.inMonth(say.monthName(firstSale.p50));
  if (firstSale.p50 > monthsInYear) return outlook.later(say.outcome, start);
  const last = say.formats.inMonth(say.monthName(monthsInYear));
  const { target } = shownTargets(salesInMonth12, 'deals');
  if (target >= 1) return outlook.inMonth(say.outcome, start, say.figure(target, 'deals'), last);
  return outlook.inYear(say.outcome, start, say.figure(shownTargets(salesInYear, 'deals').target, 'deals'));
}
