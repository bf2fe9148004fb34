import type { Language } from './language.ts';

const grouped = (text: string, mark: string): boolean =>
  text.split(mark).every((part, index) => (index === 0 ? /^[1-9]\d{0,2}$/.test(part) : /^\d{3}$/.test(part)));

const lonely = /^\d*[.,]?\d*$/;

/** `1 234,5` → `1 234` and `5`: the last mark parts whole from fraction where it can. */
function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The one of `.` and `,` that can only be the decimal mark here, or `''` where all marks part thousands. */
function decimalMark(language: Language, text: string): string {
  const lastPoint = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? '.' : ',';
  const mark = lastPoint >= 0 ? '.' : ',';
  if (text.split(mark).length > 2) return '';
  const thousandsInEnglish = language === 'en' && mark === ',' && grouped(text, ',');
  return thousandsInEnglish ? '' : mark;
}

/**
 * Digits with spaces, commas and points → digits with one point, or undefined where the marks make no number.
 * `1,234` is a thousand in English and a little more than one in Russian.
 */
export function separatorsOf(language: Language, text: string): string | undefined {
  const mark = decimalMark(language, text);
  const [whole, fraction] = mark === '' ? [text, ''] : splitAt(text, mark);
  if (!/^\d*$/.test(fraction)) return undefined;
  const between = [' ', "'", ',', '.'].filter((each) => whole.includes(each));
  if (between.length > 1) return undefined;
  const [group] = between;
  if (group !== undefined && !grouped(whole, group)) return undefined;
  const digits = `${group === undefined ? whole : whole.replaceAll(group, '')}.${fraction}`;
  return /\d/.test(digits) && lonely.test(digits) ? digits : undefined;
}
