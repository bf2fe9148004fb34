import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Language } from './language.ts';
import { plainNumber } from './plain-number.ts';

/** Signs by hand: engines disagree on the rarer ones. English puts them first, and code letters stand apart. */
const signs: Readonly<Record<Currency, { readonly en: string; readonly ru: string }>> = {
  RUB: { en: '₽', ru: '₽' },
  USD: { en: '$', ru: '$' },
  EUR: { en: '€', ru: '€' },
  GBP: { en: '£', ru: '£' },
  KZT: { en: '₸', ru: '₸' },
  BYN: { en: 'BYN', ru: 'Br' },
  UAH: { en: '₴', ru: '₴' },
  GEL: { en: '₾', ru: '₾' },
  AMD: { en: '֏', ru: '֏' },
  UZS: { en: 'UZS', ru: 'сум' },
  TRY: { en: '₺', ru: '₺' },
  PLN: { en: 'PLN', ru: 'zł' },
  CAD: { en: 'CA$', ru: 'CA$' },
  AUD: { en: 'A$', ru: 'A$' },
  ILS: { en: '₪', ru: '₪' },
  AED: { en: 'AED', ru: 'AED' },
  JPY: { en: '¥', ru: '¥' },
};

/** `$` · `₽` · `сум`: how the currency is marked in a language. */
export const currencySign = (language: Language, currency: Currency): string => signs[currency][language];

/** Places after the point: below ten major units fractions are shown where there are any. */
export function moneyPrecision(minor: number, currency: Currency): 0 | 2 {
  const wholeMinor = Math.round(minor);
  const perMajor = minorPerMajor(currency);
  return Math.abs(wholeMinor) < 10 * perMajor && wholeMinor % perMajor !== 0 ? 2 : 0;
}

/** Money from minor units, with as many places as it usually takes where nothing is said. */
export function moneyText(
  language: Language,
  minor: number,
  currency: Currency,
  precision: number = moneyPrecision(minor, currency),
): string {
  const amount = plainNumber(language, Math.round(minor) / minorPerMajor(currency), precision);
  return signed(language, precision > 0 && /[.,]\d$/.test(amount) ? `${amount}0` : amount, currency);
}

/** Thousands and upwards by letter or word. */
const sizes = [
  { size: 1e9, en: 'bn', ru: '\u00a0млрд' },
  { size: 1e6, en: 'm', ru: '\u00a0млн' },
  { size: 1e3, en: 'k', ru: '\u00a0тыс.' },
] as const;

/** Money from minor units to three digits: `€20k` · `1,5 млн ₽`. */
export function shortMoneyText(language: Language, minor: number, currency: Currency): string {
  const major = minor / minorPerMajor(currency);
  const found = sizes.find(({ size }) => Math.abs(major) >= size);
  if (found === undefined) return moneyText(language, minor, currency);
  const amount = Number((major / found.size).toPrecision(3));
  return signed(language, plainNumber(language, amount, 2) + found[language], currency);
}

/** An amount with its currency, a minus before both. */
function signed(language: Language, amount: string, currency: Currency): string {
  const sign = currencySign(language, currency);
  if (language === 'ru') return `${amount}\u00a0${sign}`;
  const gap = sign.length > 1 ? '\u00a0' : '';
  return amount.startsWith('\u2212') ? `\u2212${sign}${gap}${amount.slice(1)}` : `${sign}${gap}${amount}`;
}
