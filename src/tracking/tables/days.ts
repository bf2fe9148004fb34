import { monthNames } from '#i18n/month-names.ts';

/** A date as it was written: one ISO day, or two where day and month could be either way round. */
export type DayRead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'ordered'; readonly dayFirst: string | undefined; readonly monthFirst: string | undefined };

const two = (number: number) => String(number).padStart(2, '0');

/** An ISO day; undefined where the calendar has none. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const last = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= last;
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function namedMonth(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3).replace('мая', 'май');
  const place = [monthNames.en, monthNames.ru]
    .map(({ short }) => short.findIndex((name) => name.toLowerCase() === start))
    .find((index) => index >= 0);
  return place === undefined ? undefined : place + 1;
}

const known = (day: string | undefined): DayRead | undefined => (day === undefined ? undefined : { kind: 'day', day });

/** `Mon, ` and `пн, ` before a date say nothing more. */
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.?,?\s+/iu;

/** A date; a time behind it is passed over. Undefined where it cannot be read or names no year. Points always part day, month and year. */
export function readDay(typed: string): DayRead | undefined {
  const text = typed
    .replace(weekday, '')
    .replace(/(?:[ T,]+|\s+(?:at|в)\s+)\d{1,2}:\d{2}.*$/u, '')
    .replace(/\s*г\.?$/u, '')
    .trim();
  const [, isoYear = '', isoMonth, isoDay] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (isoYear !== '') return known(dayOf(Number(isoYear), Number(isoMonth), Number(isoDay)));
  const [, first, mark, second, year = ''] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (mark === '.') return known(dayOf(fullYear(year), Number(second), Number(first)));
  if (mark !== undefined) return ordered(fullYear(year), Number(first), Number(second));
  return named(text);
}

function ordered(year: number, first: number, second: number): DayRead | undefined {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === monthFirst) return known(dayFirst);
  return dayFirst === undefined && monthFirst === undefined ? undefined : { kind: 'ordered', dayFirst, monthFirst };
}

/** `3 November 2026`, `Nov 3, 2026`, `3 ноября 2026`, `3-Nov-26`. */
function named(text: string): DayRead | undefined {
  const [, shortDay, shortWord = '', shortYear = ''] = /^(\d{1,2})-(\p{L}{3})-(\d{4}|\d{2})$/u.exec(text) ?? [];
  const shortMonth = namedMonth(shortWord);
  if (shortMonth !== undefined) return known(dayOf(fullYear(shortYear), shortMonth, Number(shortDay)));
  const [, before, word = '', after, year] =
    /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?(?:\s+(\d{1,2}),?)?\s+(\d{4})$/u.exec(text) ?? [];
  const month = namedMonth(word);
  const day = before ?? after;
  if (month === undefined || day === undefined || (before && after)) return undefined;
  return known(dayOf(Number(year), month, Number(day)));
}
