import { firstDayOf } from '#document/calendar.ts';
import { type Day, day, type Figure } from '#document/figure.ts';
import { figureIn } from './figure.ts';
import { type Formats, formatsFor } from './format.ts';
import type { Language } from './language.ts';

/** Formats for writing a document: each figure and day they write is kept, and the text refers to it. */
export interface Referring {
  readonly formats: Formats;
  /** A text with what it refers to in its place. */
  readonly refer: (text: string) => readonly (string | Figure | Day)[];
}

/** Characters that Unicode keeps for a program's own use: they stand in no text. */
const [opens, closes] = ['\ufdd0', '\ufdd1'];
const reference = /\ufdd0(\d+)\ufdd1/;

/**
 * Sentences are made of strings, so a figure goes through them as a reference and comes out as itself.
 * What reads alike is the same reference: sentences ask whether three figures are one.
 */
export function referringFormats(language: Language): Referring {
  const plain = formatsFor(language);
  const kept: (Figure | Day)[] = [];
  const places = new Map<string, number>();
  const keep = (node: Figure | Day): string => {
    const key = `${node.type === 'figure' ? node.unit : node.date} ${node.text}`;
    const place = places.get(key) ?? kept.push(node) - 1;
    places.set(key, place);
    return `${opens}${place}${closes}`;
  };
  return {
    formats: {
      ...plain,
      number: (value, decimals) => keep(figureIn(language, value, 'count', decimals)),
      money: (minor, currency) => keep(figureIn(language, minor, currency)),
      share: (value) => keep(figureIn(language, value, 'share')),
      month: (month) => keep(day(firstDayOf(month), plain.month(month))),
      day: (isoDay) => keep(day(isoDay, plain.day(isoDay))),
    },
    refer: (text) =>
      text
        .split(reference)
        .map((piece, place) => (place % 2 === 0 ? piece : (kept[Number(piece)] ?? '')))
        .filter((piece) => piece !== ''),
  };
}
