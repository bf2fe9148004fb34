import type { DayRead } from './days.ts';

export type DayOrder = 'dayFirst' | 'monthFirst';

/** The order the dates themselves prove, or the one that was said; undefined where it has to be asked. */
export function dayOrderOf(dates: readonly (DayRead | undefined)[], said: boolean | undefined): DayOrder | undefined {
  const open = dates.filter((date) => date?.kind === 'ordered');
  const proves = (order: DayOrder, other: DayOrder) =>
    open.some((date) => date[order] !== undefined && date[other] === undefined);
  const isDayFirst = proves('dayFirst', 'monthFirst');
  const isMonthFirst = proves('monthFirst', 'dayFirst');
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'dayFirst' : 'monthFirst';
  if (said !== undefined) return said ? 'dayFirst' : 'monthFirst';
  return open.length === 0 ? 'dayFirst' : undefined;
}

export interface OpenDay {
  readonly text: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** The first date that can be read in two ways. */
export function openDayIn(texts: readonly string[], dates: readonly (DayRead | undefined)[]): OpenDay | undefined {
  for (const [place, text] of texts.entries()) {
    const date = dates[place];
    if (date?.kind !== 'ordered' || date.dayFirst === undefined || date.monthFirst === undefined) continue;
    return { text, dayFirst: date.dayFirst, monthFirst: date.monthFirst };
  }
  return undefined;
}
