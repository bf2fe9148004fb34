import { type AnswerKey, answerAt, answerChecksum, basisChecksum, unconfirmedIn } from './proposals.ts';
import type { CatalogueText, ProposedMark } from './proposed.ts';
import type { Strategy } from './strategy.ts';
import { same } from './tree.ts';

type Marked = Pick<Strategy, 'proposed' | 'catalogueTexts'>;

/** Which two marks mean the same proposal: two variants may have different ones at one place. */
const nameOf = ({ at, value }: ProposedMark): string => `${at} ${value}`;
const pairOf = ({ en, ru }: CatalogueText): string => `${en}\n${ru}`;

/** What either side added, and what neither took away. */
function together<Item>(
  base: readonly Item[] = [],
  mine: readonly Item[] = [],
  theirs: readonly Item[] = [],
  nameFor: (item: Item) => string,
): Item[] {
  const [old, own, others] = [base, mine, theirs].map((items) => new Set(items.map(nameFor)));
  const stays = (item: Item) => {
    const name = nameFor(item);
    return !old?.has(name) || (own?.has(name) === true && others?.has(name) === true);
  };
  const all = [...mine, ...theirs.filter((item) => !own?.has(nameFor(item)))];
  return all.filter(stays);
}

/** Marks of both sides brought together; nobody is asked about a mark, since what it says of an answer is seen in the answer. */
export function mergedMarks(base: Marked, mine: Marked, theirs: Marked): Marked {
  const proposed = together(base.proposed, mine.proposed, theirs.proposed, nameOf);
  const texts = together(base.catalogueTexts, mine.catalogueTexts, theirs.catalogueTexts, pairOf);
  return {
    ...(proposed.length > 0 && { proposed: same(proposed, theirs.proposed) ? theirs.proposed : proposed }),
    ...(texts.length > 0 && { catalogueTexts: same(texts, theirs.catalogueTexts) ? theirs.catalogueTexts : texts }),
  };
}

/** Marks of a strategy in which only ids or the language of texts were changed: an answer that was as proposed still is. */
export function remarked(before: Strategy, after: Strategy): Strategy {
  if (before.proposed === undefined) return after;
  const proposed = after.proposed?.map((mark, place) => {
    const was = before.proposed?.[place] ?? mark;
    const isAsProposed = answerChecksum(answerAt(before, was.at)) === was.value;
    const isFresh = basisChecksum(before, was.from) === was.basis;
    return {
      ...mark,
      value: isAsProposed ? answerChecksum(answerAt(after, mark.at)) : mark.value,
      basis: isFresh ? basisChecksum(after, mark.from) : mark.basis,
    };
  });
  return { ...after, proposed };
}

/** Mine after answers of theirs were brought in: what is only proposed there comes as proposed, with its texts in each language. */
export function withMarksOf(theirs: Strategy, before: Strategy, after: Strategy): Strategy {
  const isBrought = ({ at, value }: ProposedMark) =>
    answerChecksum(answerAt(after, at)) === value && answerChecksum(answerAt(before, at)) !== value;
  const brought = (theirs.proposed ?? []).filter(isBrought);
  const kept = (after.proposed ?? []).filter(({ at }) => brought.every((mark) => mark.at !== at));
  const proposed = [...kept, ...brought];
  const texts = together(undefined, after.catalogueTexts, theirs.catalogueTexts, pairOf);
  return {
    ...after,
    ...(brought.length > 0 && { proposed }),
    ...(texts.length > (after.catalogueTexts ?? []).length && { catalogueTexts: texts }),
  };
}

/** What stands here as proposed and was confirmed there, unchanged. */
export const confirmedThere = (mine: Strategy, theirs: Strategy): readonly AnswerKey[] =>
  unconfirmedIn(mine)
    .filter((mark) => answerChecksum(answerAt(theirs, mark.at)) === mark.value)
    .filter((mark) => !(theirs.proposed ?? []).some((other) => nameOf(other) === nameOf(mark)))
    .map(({ at }) => at);

/** The strategy without its marks. */
export function unmarked(strategy: Strategy): Strategy {
  const { proposed: _marks, catalogueTexts: _texts, ...rest } = strategy;
  return rest;
}
