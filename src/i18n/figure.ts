import type { Figure, Unit } from '#document/figure.ts';
import { orderOfMagnitude, tenTo } from '#domain/elementary.ts';
import { minorPerMajor } from '#domain/money.ts';
import type { Language } from './language.ts';
import { moneyPrecision, moneyText } from './money-text.ts';
import { plainNumber } from './plain-number.ts';

const percentSigns = { en: '%', ru: '\u00a0%' };

/** A share as its percentage, without the dust of floating point. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

/** Places after the point that keep two significant digits of a percentage, and three where there is room. */
function percentPrecision(percent: number): number {
  const size = Math.abs(percent);
  if (size >= 10 || size === 0) return 1;
  return size >= 1 ? 2 : Math.min(12, 1 - orderOfMagnitude(size));
}

/** A figure as people of a language write it. */
export function figureText(language: Language, { value, unit, precision }: Omit<Figure, 'type' | 'text'>): string {
  if (unit === 'count') return plainNumber(language, value, precision);
  if (unit === 'share') return plainNumber(language, percentOf(value), precision) + percentSigns[language];
  return moneyText(language, value, unit, precision);
}

function usualPrecision(value: number, unit: Unit): number {
  if (unit === 'count') return 0;
  return unit === 'share' ? percentPrecision(percentOf(value)) : moneyPrecision(value, unit);
}

/** Halves away from nought, as numbers are written. */
function rounded(value: number, places: number): number {
  const unit = tenTo(places);
  return (Math.sign(value) * Math.round(Math.abs(value) * unit)) / unit;
}

/** The value that is printed: no digit goes further than its reader sees. */
function printedValue(value: number, unit: Unit, precision: number): number {
  if (unit === 'count') return rounded(value, precision);
  if (unit === 'share') return Number((rounded(percentOf(value), precision) / 100).toPrecision(12));
  const perMajor = minorPerMajor(unit);
  return Math.round(rounded(Math.round(value) / perMajor, precision) * perMajor);
}

/** A number with its unit and its text; as many places as its kind usually takes where nothing is said. */
export function figureIn(language: Language, exact: number, unit: Unit, places?: number): Figure {
  const precision = places ?? usualPrecision(exact, unit);
  const value = printedValue(exact, unit, precision);
  return { type: 'figure', value, unit, precision, text: figureText(language, { value, unit, precision }) };
}
