import { stageIds } from '#stages/card.ts';
import { applied } from './changes.ts';
import type { Difference } from './differences.ts';
import { withMarksOf } from './merge-marks.ts';
import { keep } from './proposals.ts';
import { draftOf, type Strategy } from './strategy.ts';
import { entryIn, isEntries, isGroup, type Path } from './tree.ts';

/** Whether two versions have a common beginning: only then do equal ids of entries mean the same entry. */
export const haveCommonOrigin = (one: Strategy, other: Strategy): boolean =>
  (one.origin ?? one.id) === (other.origin ?? other.id);

/** Mine with the chosen differences as they are in theirs. The differences are those between mine and theirs. */
export function withChosen(mine: Strategy, theirs: Strategy, chosen: readonly Difference[]): Strategy {
  const changes = chosen.flatMap((difference) => difference.changes);
  const ready = changes.reduce<unknown>(
    (tree, { path }) => withPlaceFor(tree, theirs, path),
    withDrafts(mine, chosen),
  ) as Strategy; // only groups and lists were added, where theirs has them
  const after = { ...applied(ready, changes, 'now'), idsGiven: Math.max(mine.idsGiven, theirs.idsGiven) };
  const confirmed = chosen.flatMap(({ confirms = [] }) => confirms);
  return confirmed.reduce(keep, chosen.length === 0 ? after : withMarksOf(theirs, mine, after));
}

/** A stage without answers gets its defaults first: they are what the differences were told from. */
function withDrafts(strategy: Strategy, chosen: readonly Difference[]): Strategy {
  const stages = stageIds.filter((id) => chosen.some(({ stage }) => stage === id));
  const drafts = Object.fromEntries(stages.map((id) => [id, draftOf(strategy, id)]));
  return { ...strategy, answers: { ...strategy.answers, ...drafts } };
}

/** The tree with every group and list on the way to a path, empty where there was none. */
function withPlaceFor(mine: unknown, theirs: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return mine;
  const here = mine ?? (isEntries(theirs) ? [] : {});
  if (isEntries(here)) {
    const entries = isEntries(theirs) ? theirs : [];
    return here.map((entry) => (entry.id === step ? withPlaceFor(entry, entryIn(entries, step), rest) : entry));
  }
  if (!isGroup(here) || rest.length === 0) return here;
  return { ...here, [step]: withPlaceFor(here[step], isGroup(theirs) ? theirs[step] : undefined, rest) };
}
