import { tenTo } from '#domain/elementary.ts';
import type { Currency } from '#domain/money.ts';
import { withoutCounted, withoutOne, withoutPeriod } from './counted-words.ts';
import { otherCurrencyIn, saysMoney } from './currency-said.ts';
import type { Language } from './language.ts';
import { amountIn, plainTyping, type TypedAmount, valueIn } from './number-input.ts';

/** What was typed into a number field. Values are those of the text: a share is in per cent, money in major units. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** "About", "at least", "at most": a value, and the range it may stand for. */
  | { readonly kind: 'about'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** Its marks can be read two ways. */
  | { readonly kind: 'either'; readonly asFraction: number; readonly asThousands: number }
  /** A sum in another currency than the field's. */
  | { readonly kind: 'otherCurrency' }
  | { readonly kind: 'unread' };

/** What the field asks for. */
export interface Asked {
  readonly kind: 'count' | 'decimal' | 'share' | 'money';
  /** Label and unit of the field: `'How many enquiries … enquiries a month'`. */
  readonly about: string;
  /** Of a sum. */
  readonly currency?: Currency | undefined;
}

const unread: TypedNumber = { kind: 'unread' };

const nearly =
  /^(?:~|≈|(?:около|в районе|в пределах|примерно|приблизительно|порядка|ориентировочно|где-то|ок\.|about|around|approx\.|approximately|roughly|circa|ca\.|c\.|avg\.?|(?:an |on )?average(?: of)?|ср\.|в среднем)\s)\s*/u;
const atLeast =
  /^(?:>=?|≥|(?:от|более|больше|свыше|не менее|не меньше|минимум|from|over|more than|at least|min\.?|minimum)\s)\s*/u;
const atMost =
  /^(?:<=?|≤|(?:до|менее|меньше|не более|не больше|максимум|up to|under|less than|fewer than|at most|no more than|max\.?|maximum)\s)\s*/u;
const moreOrLess =
  /\s*(?:-?ish|or so|give or take|плюс-минус|или около того|avg\.?|on average|в среднем|\+-|\+\/-|±)$/u;
const andMore = /\s*(?:\+|и (?:более|больше|выше)|and (?:more|up)|or more|plus)$/u;
const fromTo =
  /^(?:(?:от|from|between|между)\s)?\s*(?<low>[^\s-].*?)\s*(?:-|…|\.{2,3}|\s(?:до|to|and|и|or|или)\s)\s*(?<high>\S.*)$/u;

/** How far an approximate number may be off, as factors. No source: they are offered to be changed. */
const widths = [
  { mark: nearly, low: 0.8, high: 1.25 },
  { mark: moreOrLess, low: 0.8, high: 1.25 },
  { mark: atLeast, low: 1, high: 1.5 },
  { mark: andMore, low: 1, high: 1.5 },
  { mark: atMost, low: 0.5, high: 1 },
] as const;

/** Three digits are as exact as a rough number gets. */
const rough = (value: number): number => Number(value.toPrecision(3));

const loneMark = /^[1-9]\d{0,2}(?<mark>[.,])\d{3}$/;

/** `1,234` in Russian and `1.234` in English: as many write thousands so as fractions. A share has no thousands. */
function canBeEither(language: Language, { body, power, sign }: TypedAmount, kind: Asked['kind']): boolean {
  const mark = loneMark.exec(body)?.groups?.mark;
  if (mark === undefined || power !== 0 || sign !== '' || kind === 'share') return false;
  return language === 'ru' || (mark === '.' && kind !== 'decimal');
}

function amountRead(language: Language, text: string, kind: Asked['kind']): TypedNumber {
  const amount = amountIn(text);
  if (amount === undefined) return unread;
  if (canBeEither(language, amount, kind)) {
    const { body } = amount;
    return {
      kind: 'either',
      asFraction: Number(body.replace(',', '.')),
      asThousands: Number(body.replace(/[.,]/, '')),
    };
  }
  const value = valueIn(language, amount);
  return value === undefined ? unread : { kind: 'number', value };
}

/** `10-20k` means thousands at both ends, `500-1k` does not. */
function rangeRead(language: Language, text: string, kind: Asked['kind']): TypedNumber {
  const { low: lowText = '', high: highText = '' } = fromTo.exec(text)?.groups ?? {};
  const [lowAmount, highAmount] = [amountIn(lowText), amountIn(highText)];
  if (!lowAmount || !highAmount) return unread;
  if ([lowAmount, highAmount].some((amount) => canBeEither(language, amount, kind))) return unread;
  const [bare, high] = [valueIn(language, lowAmount), valueIn(language, highAmount)];
  if (bare === undefined || high === undefined) return unread;
  const sharesPower = lowAmount.power === 0 && bare < high / tenTo(highAmount.power);
  const low = sharesPower ? valueIn(language, { ...lowAmount, power: highAmount.power }) : bare;
  return low !== undefined && low >= 0 && low < high ? { kind: 'range', low, high } : unread;
}

function boundRead(language: Language, text: string, kind: Asked['kind']): TypedNumber | undefined {
  const width = widths.find(({ mark }) => mark.test(text));
  if (width === undefined) return undefined;
  const read = amountRead(language, text.replace(width.mark, '').replace(andMore, '').replace(moreOrLess, ''), kind);
  if (read.kind !== 'number' || read.value <= 0) return read;
  const { value } = read;
  return { kind: 'about', value, low: rough(value * width.low), high: rough(value * width.high) };
}

/**
 * What a person typed into a field, as far as it can be told: never one reading of several.
 * Words after the number count only where they are the field's own.
 */
export function readTypedNumber(language: Language, typed: string, { kind, about, currency }: Asked): TypedNumber {
  if (kind !== 'money' && saysMoney(typed)) return unread;
  if (currency !== undefined && otherCurrencyIn(typed, currency) !== undefined) return { kind: 'otherCurrency' };
  const timeless = withoutPeriod(plainTyping(typed), about);
  if (timeless === undefined) return unread;
  const text = withoutCounted(kind === 'money' ? withoutOne(timeless, about) : timeless, about);
  const range = rangeRead(language, text, kind);
  if (range.kind === 'range') return range;
  return boundRead(language, text, kind) ?? amountRead(language, text, kind);
}
