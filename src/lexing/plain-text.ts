import { numbersSaid } from './number-words.ts';

/** A line in plain small letters, and where each of them stood in the line as it was typed. */
export interface PlainText {
  readonly text: string;
  /** One a character of `text`, and one for its end. */
  readonly offsets: readonly number[];
}

const dashes = /[\u2010-\u2015\u2212]/u;
const quotes = /[«»“”„"]/u;

/** Letters made of several signs (bold digits of social networks, full width) become plain, white space a space. */
export function plainText(line: string): PlainText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const sign of line) {
    const plain = plainSign(sign);
    for (let place = 0; place < plain.length; place += 1) offsets.push(at);
    text += plain;
    at += sign.length;
  }
  for (const { index } of line.matchAll(abbreviationAtEnd)) {
    const place = offsets.indexOf(index);
    if (place >= 0) text = `${text.slice(0, place)}!${text.slice(place + 1)}`;
  }
  for (const asked of [askedOfPrice, askedOfSum]) text = text.replace(asked, (said) => `${said.slice(0, -1)}:`);
  if (isNumbered(text)) text = text.replace(itemMark, '; ');
  return inDigits({ text: text.replace(/[a-zа-яё]{2,5}/gu, inOneScript), offsets: [...offsets, at] });
}

/** «сорок тысяч» as `40000`: every digit stands where the words began. */
function inDigits({ text, offsets }: PlainText): PlainText {
  let plain = '';
  const places: number[] = [];
  let from = 0;
  for (const { at, length, digits } of numbersSaid(text)) {
    plain += text.slice(from, at) + digits;
    places.push(...offsets.slice(from, at), ...Array.from(digits, () => offsets[at] ?? 0));
    from = at + length;
  }
  return from === 0
    ? { text, offsets }
    : { text: plain + text.slice(from), offsets: [...places, ...offsets.slice(from)] };
}

/** `My management fee? £425 a month`. */
const askedOfSum =
  /(?:fees?|prices?|costs?|budget|retainer|how much|posts|stories|цена|стоимость|бюджет|сколько стоит|постов|сторис)\?(?=\s*\p{Sc}?\d)/gu;
/** `1) Audit … 2) Care …`: what stands behind each mark is a sentence of its own. */
const itemMark = /(?<=\s)[2-9][.)](?=\s)/gu;
const isNumbered = (text: string): boolean => /(?:^|\s)1([.)])\s.*\s2\1\s/u.test(text);

/** `What do you get for £199 a month? 8 posts …`: a question that the list behind it answers. */
const askedOfPrice =
  /(?:what(?: do| will|'ll)? (?:you|i) get|what(?:'s| is) included|what(?:'s| is) in it|what does it include|что (?:вы )?(?:получ\p{L}+|входит)(?: \p{L}+){0,2}?)(?: (?:for|in|за|в))?[^?.!;|\n]{0,40}\d[^?.!;|\n]{0,30}\?(?=\s*\S)/gu;

/** «₽/мес. Рекламный бюджет …»: a full stop behind a shortened word ends a sentence where the next begins with a capital. */
const abbreviationAtEnd = /(?<=(?:мес|нед|шт|чел|руб|рублей|рубля|mo|mos|wk|pcm|pm))\.(?=\s+[А-ЯЁA-Z][а-яёa-z\s])/gu;

const alike = new Map([...'асеорхкмтвн'].map((sign, place) => [sign, 'aceopxkmtbh'[place] ?? sign] as const));

/** `ЕR` and `СPL` typed in two scripts are Latin where every Cyrillic letter of them looks like one. */
function inOneScript(word: string): string {
  if (!/[a-z]/.test(word) || !/[а-яё]/u.test(word)) return word;
  const latin = [...word].map((sign) => alike.get(sign) ?? sign).join('');
  return /^[a-z]+$/.test(latin) ? latin : word;
}

function plainSign(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  if (/\p{Cf}|\p{Mn}|\ufe0f/u.test(sign)) return '';
  if (dashes.test(sign)) return sign === '\u2212' || sign === '\u2010' || sign === '\u2011' ? '-' : '–';
  if (quotes.test(sign)) return ' ';
  if (sign === '№') return sign;
  // A mark of a footnote is no digit of the number before it.
  if (/[\u00b2\u00b3\u00b9\u2070-\u2079]/u.test(sign)) return '';
  if (/[’ʼ`]/u.test(sign)) return "'";
  return sign.normalize('NFKC').toLowerCase();
}
