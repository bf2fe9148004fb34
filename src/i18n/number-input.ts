import type { Language } from './language.ts';
import { plainNumber } from './plain-number.ts';
import { separatorsOf } from './separators.ts';

/** Powers of ten that words and letters after a number stand for. */
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(k|к|тыс|тысяч[аи]?|thousand)$/, 3],
  [/^(m|mn|mln|м|млн|миллион(а|ов)?|million)$/, 6],
  [/^(b|bn|млрд|миллиард(а|ов)?|billion)$/, 9],
];

const currencyMarks =
  /\p{Sc}|руб(л(ей|я|ь))?\.?|р\.|(?<=[\d\s.])р$|сум|тенге|br|zł|rub|usd|eur|gbp|kzt|byn|uah|gel|amd|uzs|try|pln/giu;

const shape = /^([+-])?\s*([\d.,][\d.,' ]*?)\s*(\p{L}+)?\.?$/u;

/** What a typed text comes down to: digits with one point, and a power of ten. */
function parsed(language: Language, typed: string): { readonly digits: string; readonly power: number } | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/[\u2212\u2013\u2014\u2010\u2011]/g, '-')
    .replace(/[\u2019\u02bc`]/g, "'")
    .replace(/[~≈]/g, '')
    .replace(/%/g, '')
    .toLowerCase()
    .replace(currencyMarks, ' ')
    .replace(/ +/g, ' ')
    .replace(/- /, '-')
    .trim();
  const [, sign = '', body, word] = shape.exec(plain) ?? [];
  if (body === undefined) return undefined;
  const power = word === undefined ? 0 : magnitudes.find(([pattern]) => pattern.test(word))?.[1];
  const digits = separatorsOf(language, body);
  return power === undefined || digits === undefined ? undefined : { digits: sign + digits, power };
}

function read(language: Language, typed: string, shift: number): number | undefined {
  const found = parsed(language, typed);
  const value = found && Number(`${found.digits}e${found.power + shift}`);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
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
