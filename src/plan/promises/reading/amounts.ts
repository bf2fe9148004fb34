import { type Currency, minorPerMajor } from '#domain/money.ts';
import type { Language } from '#i18n/language.ts';
import { readNumber, readShare } from '#i18n/number-input.ts';
import type { TextLeft } from './text-left.ts';

const magnitude = String.raw`(?:k|к|m|mn|mln|thousand|million|тыс\.?|тысяч[аи]?|млн|миллион(?:а|ов)?)(?!\p{L})`;
const digits = String.raw`(?:\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`;
const number = String.raw`${digits}(?:\s?${magnitude})?`;
const code = 'rub|usd|eur|gbp|kzt|byn|uah|gel|amd|uzs|try|pln|cad|aud|ils|aed|jpy|zł|br|сум|тенге';
const name = String.raw`dollars?|euros?|pounds?|rou?bles?|доллар\p{L}*|евро|руб(?:\.|л\p{L}*)?|р\.?`;
const currency = String.raw`(?:\p{Sc}|(?:${code}|${name})(?!\p{L}))`;
const money = String.raw`(?:\p{Sc}\s?(?<signed>${number})|(?<marked>${number})\s?${currency})`;
const sum = `(?:${money}|(?<bare>${number}))`;

const pattern = (source: string) => new RegExp(source, 'iu');

const results =
  'follower|subscriber|member|visit|click|lead|enquir|inquir|sale|customer|order|подпис|участник|переход|клик|визит|посетит|лид|заявк|обращени|продаж|клиент|покупател|заказ|сделк';

/** `at 45 each`, `по 45 ₽`. */
const priceAt = pattern(
  String.raw`(?<!\p{L})(?:at|по|по цене)\s${sum}(?:\s(?:each|apiece|a piece|за каждого))?(?![\d%])`,
);
/** `$45 a lead`, `45 ₽ за лид`. */
const pricePer = pattern(String.raw`${sum}\s?(?:per|an?|за|\/)\s?(?=(?:${results}))`);
/** `for 150,000`, `за 150 000 ₽`, `budget 150k`. */
const budget = pattern(
  String.raw`(?<!\p{L})(?:for|on|with|budget(?: of)?|за|на|бюджет(?:е|ом)?(?: в)?|при бюджете)[\s:=–—-]+${sum}(?![\d%])`,
);
const anyMoney = pattern(money);
const share = pattern(String.raw`(?<bare>${digits})\s?%`);
const anyNumber = pattern(`(?<bare>${number})`);

/** The language a line is written in tells what its commas part; figures alone are read in the reader's. */
export function languageOf(line: string, reader: Language): Language {
  if (/\p{Script=Cyrillic}/u.test(line)) return 'ru';
  return /[a-z]{2,}/i.test(line) ? 'en' : reader;
}

function numberTaken(left: TextLeft, what: RegExp, language: Language): number | undefined {
  const { signed, marked, bare } = left.take(what)?.groups ?? {};
  const typed = signed ?? marked ?? bare;
  return typed === undefined ? undefined : readNumber(language, typed);
}

/** How a line is read: in which language, and in which currency its sums are. */
export interface LineTongue {
  readonly language: Language;
  readonly currency: Currency;
}

export const minorOf = (major: number | undefined, currency: Currency): number | undefined =>
  major === undefined ? undefined : Math.round(major * minorPerMajor(currency));

/** What one is said to cost, in minor units. */
export const priceTaken = (left: TextLeft, { language, currency }: LineTongue): number | undefined =>
  minorOf(numberTaken(left, pricePer, language) ?? numberTaken(left, priceAt, language), currency);

/** The sum a promise takes, in minor units. */
export const budgetTaken = (left: TextLeft, { language, currency }: LineTongue): number | undefined =>
  minorOf(numberTaken(left, budget, language) ?? numberTaken(left, anyMoney, language), currency);

/** The number that stands before the result's own word, at most one other between them; else the next that is left. */
export const countTaken = (left: TextLeft, language: Language, named?: RegExp): number | undefined =>
  (named && numberTaken(left, pattern(String.raw`(?<bare>${number})\s?(?:\p{L}+\s)?${named.source}`), language)) ??
  numberTaken(left, anyNumber, language);

/** `3 %`, and `3` where a rate is promised. */
export function shareTaken(left: TextLeft, language: Language): number | undefined {
  const typed = left.take(share)?.groups?.bare ?? left.take(anyNumber)?.groups?.bare;
  return typed === undefined ? undefined : readShare(language, typed);
}

/** Numbers nobody has taken, each with the result it counts where it counts one. */
export const numbersLeft = (left: TextLeft): readonly string[] =>
  [...left.text.matchAll(new RegExp(String.raw`${number}(?:\s(?:${results})\p{L}*)?`, 'giu'))].map(([found]) =>
    found.trim(),
  );
