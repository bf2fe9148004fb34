import { type Industry, industries } from '#domain/industry.ts';

/** What people call their trade, in one language. */
export type Synonyms = Readonly<Record<Industry, readonly string[]>>;

/** Letters of an ending that inflection may change: `сантехника` for `сантехник`, `plumbers` for `plumber`. */
const endingLength = 2;
/** Shorter words are compared whole: `bar` is not `barber`. */
const inflectedFrom = 5;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** How well a typed word fits a known one: whole, as its beginning while it is being typed, or but for the ending. */
function likeness(typed: string, known: string): number {
  if (typed === known) return 3;
  if (typed.length > 2 && known.startsWith(typed)) return 2;
  const isInflected = Math.min(typed.length, known.length) >= inflectedFrom;
  const stem = Math.max(inflectedFrom - 1, known.length - endingLength);
  return isInflected && typed.slice(0, stem) === known.slice(0, stem) && typed.length <= known.length + endingLength
    ? 1
    : 0;
}

/** A trade that fits this much worse than the best is no guess: it shares a word that says nothing. */
const timesWorseMost = 4;

/** How well what was typed fits one name of a trade; a name of several words counts in full only when all are met. */
function closeness(typed: readonly string[], name: readonly string[]): number {
  const scores = name.map((known) => Math.max(0, ...typed.map((word) => likeness(word, known))));
  const met = scores.filter((score) => score > 0).length;
  const sum = scores.reduce((total, score) => total + score, 0);
  return met === name.length ? sum + 1 : sum / (2 * name.length);
}

/**
 * Trades that what was typed may mean, the likeliest first; none where nothing is recognised. `ownNames` are the names
 * of the trades in the list the person chooses from.
 */
export function findTrades(
  text: string,
  synonyms: Synonyms,
  ownNames: Partial<Readonly<Record<Industry, string>>> = {},
): readonly Industry[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const found = industries
    .map((industry) => {
      const names = [...synonyms[industry], ...(ownNames[industry] ? [ownNames[industry]] : [])];
      return { industry, score: Math.max(0, ...names.map((name) => closeness(typed, wordsOf(name)))) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score * timesWorseMost >= best).map(({ industry }) => industry);
}
