import type { Currency } from '#domain/money.ts';
import { calendarIndex, type Month, yearOf } from '#domain/month.ts';
import { dayText } from './day-text.ts';
import { figureIn } from './figure.ts';
import type { Language } from './language.ts';
import { shortMoneyText } from './money-text.ts';
import { monthNames } from './month-names.ts';
import { onceALanguage } from './once-a-language.ts';

/** Numbers, money, shares and months the way people of a language write them. */
export interface Formats {
  readonly language: Language;
  /** 1234.5 → `1,234.5` · `1 234,5`; at most `decimals` places (default 0). */
  number(value: number, decimals?: number): string;
  /** Minor units → money, without fractions from ten major units up. */
  money(minor: number, currency: Currency): string;
  /** Minor units → `€20k` · `1,5 млн ₽`, three digits at most: for an axis, not for a sentence. */
  moneyShort(minor: number, currency: Currency): string;
  /** 0.0123 → `1.23%` · `1,23 %`, two significant digits, at least. */
  share(value: number): string;
  /** `'2027-08'` → `August 2027` · `август 2027`. */
  month(month: Month): string;
  /** `'2027-08'` → `Aug` · `авг`. */
  monthShort(month: Month): string;
  /** `'2027-08'` → `in August 2027` · `в августе 2027`. */
  inMonth(month: Month): string;
  /** `'2027-08-31'` → `31 August 2027` · `31 августа 2027`. */
  day(isoDay: string): string;
  /** `a, b and c` · `а, б и в`. */
  list(items: readonly string[]): string;
}

// British English joins a list without the comma before "and". A browser takes long to make the first: once it is asked for.
const joiner = onceALanguage((language) => new Intl.ListFormat({ en: 'en-GB', ru: 'ru' }[language]));
const prepositions = { en: 'in', ru: 'в' };

function formatsOf(language: Language): Formats {
  const names = monthNames[language];
  return {
    language,
    number: (value, decimals) => figureIn(language, value, 'count', decimals).text,
    money: (minor, currency) => figureIn(language, minor, currency).text,
    moneyShort: (minor, currency) => shortMoneyText(language, minor, currency),
    share: (value) => figureIn(language, value, 'share').text,
    month: (month) => `${names.alone[calendarIndex(month)]} ${yearOf(month)}`,
    monthShort: (month) => names.short[calendarIndex(month)] ?? '',
    inMonth: (month) => `${prepositions[language]} ${names.after[calendarIndex(month)]} ${yearOf(month)}`,
    day: (isoDay) => dayText(language, isoDay),
    list: (items) => joiner(language).format(items),
  };
}

const formats: Readonly<Record<Language, Formats>> = { en: formatsOf('en'), ru: formatsOf('ru') };

/** The same object for the same language, always. */
export const formatsFor = (language: Language): Formats => formats[language];
