import { answerAt, answerChecksum, basisChecksum } from './proposals.ts';
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

/** Marks of a strategy in which only ids were changed: an answer that was as proposed still is. */
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

/** The strategy without its marks. */
export function unmarked(strategy: Strategy): Strategy {
  const { proposed: _marks, catalogueTexts: _texts, ...rest } = strategy;
  return rest;
}
