import { currencies } from '#domain/money.ts';
import type { Language } from './language.ts';
import { plainNumber } from './plain-number.ts';
import { separatorsOf } from './separators.ts';

/** Powers of ten that words and letters after a number stand for. */
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(k|к|т|тр|тыр|тыс|тыщ|тысяч[аи]?|thousand)$/, 3],
  [/^(m|mn|mln|mio|м|млн|миллион(а|ов)?|million)$/, 6],
  [/^(b|bn|млрд|миллиард(а|ов)?|billion)$/, 9],
];

const currencyMarks = new RegExp(
  String.raw`(?<!\p{L})(?:us|ca?|au?)\$|\p{Sc}|руб(л(ей|я|ь))?\.?|грн\.?|р\.|(?<=[\d\s.])р$|(?<!\p{L})(?:сум|тенге|евро|доллар(ов|а)?|лари|дирхам(ов|а)?|шекел(ей|я|ь)|dollars?|bucks|quid|euros?|pounds?|dirhams?|dhs?|shekels?|nis|yen|br|zł|${currencies.join('|')})(?!\p{L})`,
  'giu',
);

const shape = /^([+-])?\s*([\d.,][\d.,' ]*?)\s*(\p{L}+)?\.?$/u;

/** One kind of space, minus and apostrophe, small letters, nothing that only marks direction. */
export const plainTyping = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2212\u2013\u2014\u2010\u2011]/g, '-')
    .replace(/[\u2019\u02bc`]/g, "'")
    .toLowerCase()
    .trim();

/** A typed amount taken apart: `'1,5 тыс. ₽'` → body `'1,5'`, power 3. */
export interface TypedAmount {
  readonly sign: string;
  /** Digits with whatever marks stand among them. */
  readonly body: string;
  readonly power: number;
}

/** Undefined where there is more than an amount, or less. */
export function amountIn(typed: string): TypedAmount | undefined {
  const plain = plainTyping(typed)
    .replace(/[~≈%]/g, '')
    .replace(/(?<=\d)[.,]-$/, '')
    .replace(/\s?(?:per ?cent|pct|процент(?:а|ов)?)\.?$/u, '')
    .replace(currencyMarks, ' ')
    .replace(/ +/g, ' ')
    .replace(/- /, '-')
    .trim();
  const [, sign = '', body, word] = shape.exec(plain) ?? [];
  const power = word === undefined ? 0 : magnitudes.find(([pattern]) => pattern.test(word))?.[1];
  return body === undefined || power === undefined ? undefined : { sign, body, power };
}

/** The amount's value times ten to the power of `shift`; undefined where its marks make no number. */
export function valueIn(language: Language, amount: TypedAmount, shift = 0): number | undefined {
  const digits = separatorsOf(language, amount.body);
  const value = digits === undefined ? undefined : Number(`${amount.sign}${digits}e${amount.power + shift}`);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function read(language: Language, typed: string, shift: number): number | undefined {
  const amount = amountIn(typed);
  return amount && valueIn(language, amount, shift);
}

/** The number a person meant, a minus kept; undefined where that cannot be told. Nothing typed is no number, never 0. */
export const readNumber = (language: Language, typed: string): number | undefined => read(language, typed, 0);

/** `15 %` and `15` → 0.15. */
export const readShare = (language: Language, typed: string): number | undefined => read(language, typed, -2);

/** A number as it stands in an input; `readNumber` reads it back. */
export const writeNumber = (language: Language, value: number): string => plainNumber(language, value, 20);

/** 0.15 → `15`; the percent sign stands beside the input. */
export const writeShare = (language: Language, value: number): string =>
  writeNumber(language, Number((value * 100).toPrecision(14)));
