import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Language } from '#i18n/language.ts';
import { currencySign } from '#i18n/money-text.ts';
import { readNumber, readShare, writeNumber, writeShare } from '#i18n/number-input.ts';

/** What a number counts. Shares are 0…1 and typed as percent; money is in minor units and typed in major ones. */
export type NumberKind = 'count' | 'decimal' | 'share' | 'money';

/** A kind of number with what stands beside it. */
export interface Quantity {
  readonly kind: NumberKind;
  readonly unit?: string | undefined;
  readonly currency?: Currency | undefined;
}

/** Typed text → the value kept; undefined where no number was understood. */
export function readTyped(language: Language, { kind, currency }: Quantity, typed: string): number | undefined {
  if (kind === 'share') return readShare(language, typed);
  const value = readNumber(language, typed);
  return kind === 'money' && value !== undefined ? Math.round(value * perMajorOf(currency)) : value;
}

/** The value kept → the text of its input, without unit or sign. */
export function writeTyped(language: Language, { kind, currency }: Quantity, value: number): string {
  if (kind === 'share') return writeShare(language, value);
  return writeNumber(language, kind === 'money' ? value / perMajorOf(currency) : value);
}

const perMajorOf = (currency: Currency = 'USD'): number => minorPerMajor(currency);

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
