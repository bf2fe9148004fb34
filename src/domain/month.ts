/** A calendar month as `'2027-01'`: text, because a `Date` at midnight belongs to another month in another time zone. */
export type Month = `${number}-${number}`;

const shape = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): text is Month => shape.test(text);

/** 0 for January … 11 for December. */
export const calendarIndex = (month: Month): number => Number(month.slice(5)) - 1;

export const yearOf = (month: Month): number => Number(month.slice(0, 4));

export function addMonths(month: Month, count: number): Month {
  const total = yearOf(month) * 12 + calendarIndex(month) + count;
  const year = String(Math.floor(total / 12)).padStart(4, '0');
  const index = String((total % 12) + 1).padStart(2, '0');
  return `${year}-${index}` as Month; // built from the two parts the type names
}

/** The calendar month of plan month `number` (1 is the first). */
export const planMonth = (start: Month, number: number): Month => addMonths(start, number - 1);
