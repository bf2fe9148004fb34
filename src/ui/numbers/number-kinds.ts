import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Language } from '#i18n/language.ts';
import { currencySign } from '#i18n/money-text.ts';
import { writeNumber, writeShare } from '#i18n/number-input.ts';
import { readTypedNumber, type TypedNumber } from '#i18n/typed-number.ts';

/** What a number counts. Shares are 0…1 and typed as percent; money is in minor units and typed in major ones. */
export type NumberKind = 'count' | 'decimal' | 'share' | 'money';

/** A kind of number with what stands beside it. */
export interface Quantity {
  readonly kind: NumberKind;
  readonly unit?: string | undefined;
  readonly currency?: Currency | undefined;
  /** What the field is called and counts in, so that its own words may stand after a number. */
  readonly about?: string | undefined;
}

const perMajorOf = (currency: Currency = 'USD'): number => minorPerMajor(currency);

function kept({ kind, currency }: Quantity, value: number): number {
  if (kind === 'share') return Number((value / 100).toPrecision(15));
  return kind === 'money' ? Math.round(value * perMajorOf(currency)) : value;
}

/** The ends of a range that is only offered are whole where what is counted is whole. */
const offered = (quantity: Quantity, value: number): number => {
  const own = kept(quantity, value);
  return quantity.kind === 'count' ? Math.round(own) : own;
};

/** Typed text → what was understood, in the values kept: shares 0…1, money in minor units. */
export function readTyped(language: Language, quantity: Quantity, typed: string): TypedNumber {
  const { kind, about = '', currency } = quantity;
  const read = readTypedNumber(language, typed, { kind, about, currency: kind === 'money' ? currency : undefined });
  if (read.kind === 'number') return { kind: 'number', value: kept(quantity, read.value) };
  if (read.kind === 'range') return { kind: 'range', low: kept(quantity, read.low), high: kept(quantity, read.high) };
  if (read.kind === 'about') {
    const { value, low, high } = read;
    return { kind: 'about', value: kept(quantity, value), low: offered(quantity, low), high: offered(quantity, high) };
  }
  if (read.kind === 'unread' || read.kind === 'otherCurrency') return read;
  return {
    kind: 'either',
    asFraction: kept(quantity, read.asFraction),
    asThousands: kept(quantity, read.asThousands),
  };
}

/** Typed text → the value kept; what could not be read as one number stays as it was typed, and nothing is nothing. */
export function keptOf(language: Language, quantity: Quantity, typed: string): number | string | undefined {
  if (typed.trim() === '') return undefined;
  const read = readTyped(language, quantity, typed);
  return read.kind === 'number' || read.kind === 'about' ? read.value : typed;
}

/** The value kept → the text of its input, without unit or sign. */
export function writeTyped(language: Language, { kind, currency }: Quantity, value: number): string {
  if (kind === 'share') return writeShare(language, value);
  return writeNumber(language, kind === 'money' ? value / perMajorOf(currency) : value);
}

interface Units {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What stands beside an input. English puts the sign of a currency before the number, Russian after it. */
export function unitsOf(language: Language, { kind, unit, currency }: Quantity): Units {
  if (kind === 'share') return { before: undefined, after: unit ? `% ${unit}` : '%' };
  const sign = kind === 'money' && currency !== undefined ? currencySign(language, currency) : undefined;
  if (language === 'en') return { before: sign, after: unit };
  return { before: undefined, after: [sign, unit].filter(Boolean).join(' ') || undefined };
}

/** A written number with its unit, as it stands in a sentence: `$12,500 a month`, `15 %`. */
export function withUnit(language: Language, quantity: Quantity, written: string): string {
  const { before = '', after } = unitsOf(language, quantity);
  const gap = after?.startsWith('%') && language === 'en' ? '' : '\u00a0';
  return `${before}${before.length > 1 ? '\u00a0' : ''}${written}${after === undefined ? '' : `${gap}${after}`}`;
}
