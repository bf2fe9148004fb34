import { calendarIndex, type Month, yearOf } from '#domain/month.ts';

const dayOf = (month: Month, number: number): string => `${month}-${String(number).padStart(2, '0')}`;

/** `'2027-08'` → `'2027-08-01'`. */
export const firstDayOf = (month: Month): string => dayOf(month, 1);

/** `'2028-02'` → `'2028-02-29'`. */
export const lastDayOf = (month: Month): string =>
  dayOf(month, new Date(Date.UTC(yearOf(month), calendarIndex(month) + 1, 0)).getUTCDate());

/** Day 5 of `'2027-08'` → `'2027-08-05'`. */
export const dayIn = dayOf;
