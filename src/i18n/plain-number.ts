import type { Language } from './language.ts';

/** What separates thousands in Russian: a space that does not break the line. */
const unbroken = /[\u202f\u2009 ]/g;

/** `1,234.5` · `1 234,5`: grouped, at most `decimals` places, a true minus, never `-0`; the same bytes in every engine. */
export function plainNumber(language: Language, value: number, decimals: number): string {
  return formatter(language, decimals).format(value).replace(unbroken, '\u00a0').replace('-', '\u2212');
}

const made = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = made.get(key);
  if (known) return known;
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
    useGrouping: true,
  };
  const fresh = new Intl.NumberFormat(language, options);
  made.set(key, fresh);
  return fresh;
}
