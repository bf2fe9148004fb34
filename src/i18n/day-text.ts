import { calendarIndex, type Month, yearOf } from '#domain/month.ts';
import type { Language } from './language.ts';
import { monthNames } from './month-names.ts';

/** `'2027-08-31'` → `31 August 2027` · `31 августа 2027`. */
export function dayText(language: Language, isoDay: string): string {
  const month = isoDay.slice(0, 7) as Month; // an ISO day begins with its month
  const name = monthNames[language].ofDay[calendarIndex(month)] ?? '';
  const day = Number(isoDay.slice(8, 10));
  const gap = language === 'en' ? ' ' : '\u00a0';
  return `${day}${gap}${name} ${yearOf(month)}`;
}
