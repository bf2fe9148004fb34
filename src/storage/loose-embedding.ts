import { lettersPerLine } from './markdown-embedding.ts';

/** What mail, editors and web pages put between the letters of a line, or around a line of a text. */
const between = /[\s>\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const marker = /\[stage-zero(?:-(\d{1,6}))?\]:[\s>]*<?#/gi;

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Other forms a carried text may have taken: as it is, without tags, without what an editor put before signs, with dashes that were two signs. */
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text.replace(/<[^<>#]*>|<a\b[^>]*>/gi, ' ').replace(/&(?:quot|#39|lt|gt|amp);/g, (name) => entities[name] ?? name),
  (text) => text.replace(/\\([^\w\s])/g, '$1').replaceAll('\\_', '_'),
  (text) => text.replace(/[—–]/g, '--'),
];

/**
 * Packed letters in a text that went through an editor, a mail or a page, in each way they can be read there; whether
 * one of them is whole is proved by its own length and checksum.
 */
export function looselyEmbeddedIn(text: string): readonly string[] {
  let form = text;
  const found = forms.map((into) => {
    form = into(form);
    return lettersIn(form);
  });
  return [...new Set(found)].filter((letters) => letters !== '');
}

function lettersIn(text: string): string {
  const places = [...text.matchAll(marker)];
  const lines = new Map<number, string>();
  for (const [at, place] of places.entries()) {
    const [whole, line] = place;
    if (line === undefined || lines.has(Number(line))) continue;
    const rest = text.slice(place.index + whole.length, places[at + 1]?.index).slice(0, 4 * lettersPerLine);
    const letters = /^[\w-]*/.exec(rest.replace(between, ''))?.[0] ?? '';
    lines.set(Number(line), letters.slice(0, lettersPerLine));
  }
  return [...lines]
    .toSorted(([one], [other]) => one - other)
    .map(([, letters]) => letters)
    .join('');
}
