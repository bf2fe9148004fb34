import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { calendarIndex, yearOf } from '#domain/month.ts';
import { monthsInYear } from '#domain/schedule.ts';
import { shownTargets } from '#plan/kpis.ts';
import type { PlanFigures } from '#plan/plan.ts';
import type { Phrases } from '../phrases.ts';
import type { FanPicture, FanSeries, PictureWords } from './picture.ts';
import { fanOf } from './spreads.ts';

/** What the honest answer says, drawn: activity grows first, sales come later, and what the money does until then. */
export function outlookPicture(
  { honest, money }: PlanFigures,
  { monthly }: Forecast,
  phrases: Phrases,
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
    format: phrases.money,
    formatTick: (minor) => phrases.formats.moneyShort(minor, phrases.context.currency),
    ...fanOf(monthly.cumulativeResultMinor.slice(0, monthCount)),
  };
  const sales: FanSeries = {
    id: 'sales',
    label: words.series.sales(phrases.outcome),
    tone: 4,
    format: (value) => phrases.cautious(value, 'deals'),
    ...fanOf(monthly.sales.slice(0, monthCount)),
  };
  return {
    title: titleOf(honest, monthly.activeMembers[monthsInYear - 1], phrases, words),
    ...monthsOf(monthCount, phrases),
    mark:
      firstSellingMonth > 1 && !honest.sellsNothing
        ? { month: firstSellingMonth - 1, label: words.sellingStarts(phrases.outcome) }
        : undefined,
    series: [
      {
        id: 'activeMembers',
        label: words.series.activeMembers,
        tone: 3,
        format: (value) => phrases.cautious(value, 'people'),
        ...fanOf(monthly.activeMembers.slice(0, monthCount)),
      },
      ...(honest.sellsNothing ? [] : [sales]),
      ...(money.canEarn ? [result] : []),
    ],
  };
}

export const monthNames = (count: number, phrases: Phrases): readonly string[] =>
  Array.from({ length: count }, (_, index) => phrases.formats.monthShort(phrases.monthName(index + 1)));

/** A year has every name once; in two years it takes the year to know which January is meant. */
function monthsOf(count: number, phrases: Phrases): Pick<FanPicture, 'months' | 'axis'> {
  const short = monthNames(count, phrases);
  if (count <= monthsInYear) return { months: short };
  const months = short.map((_, index) => phrases.monthName(index + 1));
  const axis = months.map((month, index) =>
    index > 0 && calendarIndex(month) === 0 ? String(yearOf(month)) : (short[index] ?? ''),
  );
  return { months: months.map(phrases.formats.month), axis };
}

function titleOf(
  honest: PlanFigures['honest'],
  active: Spread | undefined,
  phrases: Phrases,
  words: PictureWords,
): string {
  const { firstSale, salesInMonth12, salesInYear } = honest;
  const { outlook } = words;
  if (honest.sellsNothing && active) return outlook.active(phrases.cautious(active.p50, 'people'));
  if (firstSale.p50 === undefined) return outlook.never(phrases.outcome);
  const start = phrases.formats.inMonth(phrases.monthName(firstSale.p50));
  if (firstSale.p50 > monthsInYear) return outlook.later(phrases.outcome, start);
  const last = phrases.formats.inMonth(phrases.monthName(monthsInYear));
  const { target } = shownTargets(salesInMonth12, 'deals');
  if (target >= 1) return outlook.inMonth(phrases.outcome, start, phrases.figure(target, 'deals'), last);
  return outlook.inYear(phrases.outcome, start, phrases.figure(shownTargets(salesInYear, 'deals').target, 'deals'));
}
