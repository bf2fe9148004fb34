import type { Language } from './language.ts';

interface Marks {
  /** Between thousands: in Russian a space that does not break the line. */
  readonly thousands: string;
  readonly point: string;
  readonly notANumber: string;
}

const marks: Readonly<Record<Language, Marks>> = {
  en: { thousands: ',', point: '.', notANumber: 'NaN' },
  ru: { thousands: '\u00a0', point: ',', notANumber: 'не число' },
};

const betweenThousands = /\B(?=(?:\d{3})+$)/g;

/**
 * `1,234.5` · `1 234,5`: grouped, at most `decimals` places, halves away from zero, a true minus, never `-0`. It is what
 * `Intl.NumberFormat` writes; making the first one of those holds a page up.
 */
export function plainNumber(language: Language, value: number, decimals: number): string {
  const { thousands, point, notANumber } = marks[language];
  if (Number.isNaN(value)) return notANumber;
  const [whole, part] = Number.isFinite(value) ? roundedTo(Math.abs(value), decimals) : ['∞', ''];
  const isNothing = whole === '0' && part === '';
  return `${value < 0 && !isNothing ? '\u2212' : ''}${whole.replace(betweenThousands, thousands)}${part && point}${part}`;
}

/** Digits before and behind the point, out of the shortest decimal that is this number: 1.005 to two places is 1.01. */
function roundedTo(value: number, decimals: number): readonly [whole: string, part: string] {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [ahead = '', behind = ''] = mantissa.split('.');
  const digits = ahead + behind;
  const kept = ahead.length + Number(exponent) + decimals;
  if (kept < 0) return ['0', ''];
  const next = digits[kept] ?? '0';
  const count = BigInt(digits.slice(0, kept).padEnd(kept, '0') || '0') + (next >= '5' ? 1n : 0n);
  const text = String(count).padStart(decimals + 1, '0');
  const end = text.length - decimals;
  return [text.slice(0, end), text.slice(end).replace(/0+$/, '')];
}
