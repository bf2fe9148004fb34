import { inStrategy, sideBySide, workedOn } from './both-variants.ts';
import { applied, type Change } from './changes.ts';
import { mergedMarks, remarked, unmarked } from './merge-marks.ts';
import { idsWithin, renamed } from './renaming.ts';
import type { Strategy } from './strategy.ts';
import {
  type Entry,
  entryIn,
  type Group,
  idsOf,
  inOrder,
  isEntries,
  isEstimate,
  isGroup,
  namesIn,
  type Path,
  same,
} from './tree.ts';
import { variantOf } from './variants.ts';

export interface Merged<Tree> {
  /** Both sides' changes; where they conflict, mine. */
  readonly tree: Tree;
  /** What both sides changed, each to something else: `was` is mine, `now` is theirs. */
  readonly conflicts: readonly Change[];
}

/** What two sides made of one tree, brought together. Entries of a list are told apart by their ids. */
export function merged<Tree>(base: Tree, mine: Tree, theirs: Tree): Merged<Tree> {
  const conflicts: Change[] = [];
  const tree = both(base, mine, theirs, [], conflicts) as Tree; // made of parts of trees of this kind
  return { tree, conflicts };
}

/** The merged tree after the conflicts were settled, each for my side (`was`) or theirs (`now`). */
export const settled = <Tree>(
  tree: Tree,
  conflicts: readonly Change[],
  side: (conflict: Change) => 'was' | 'now',
): Tree => conflicts.reduce((settling, conflict) => applied(settling, [conflict], side(conflict)), tree);

/** Two versions of one strategy brought together. Entries begun on both sides under one id become two. */
export function mergedStrategies(base: Strategy, mine: Strategy, theirs: Strategy): Merged<Strategy> {
  const old = idsWithin(base);
  const taken = idsWithin(theirs);
  const twice = [...idsWithin(mine)].filter((id) => taken.has(id) && !old.has(id));
  const idsGiven = Math.max(mine.idsGiven, theirs.idsGiven);
  const nameFor = new Map(twice.map((id, place) => [id, `n${idsGiven + 1 + place}`]));
  const renamedMine = nameFor.size > 0 ? remarked(mine, renamed(mine, nameFor)) : mine;
  const { tree, conflicts } = merged(
    sideBySide(unmarked(base)),
    sideBySide(unmarked(renamedMine)),
    sideBySide(unmarked(theirs)),
  );
  const marks = mergedMarks(base, renamedMine, theirs);
  const together = workedOn({ ...tree, ...marks, idsGiven: idsGiven + twice.length }, variantOf(mine));
  const isCount = ({ path }: Change) => path[0] === 'idsGiven';
  return {
    tree: together,
    conflicts: conflicts.filter((conflict) => !isCount(conflict)).map((conflict) => inStrategy(conflict, together)),
  };
}

function both(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Change[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isEntries(mine) && isEntries(theirs)) return lists(isEntries(base) ? base : [], mine, theirs, path, conflicts);
  const isWhole = !isGroup(mine) || !isGroup(theirs) || (isEstimate(mine) && isEstimate(theirs));
  if (!isWhole) return groups(isGroup(base) ? base : {}, mine, theirs, path, conflicts);
  conflicts.push({ kind: 'value', path, was: mine, now: theirs });
  // Who deleted an entry is asked whether the other's work on it may go; until was it stays.
  return mine ?? theirs;
}

function groups(base: Group, mine: Group, theirs: Group, path: Path, conflicts: Change[]): Group {
  const entries = namesIn(mine, theirs, base).map((name) => [
    name,
    both(base[name], mine[name], theirs[name], [...path, name], conflicts),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function lists(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
  path: Path,
  conflicts: Change[],
): readonly Entry[] {
  const entryOf = (id: string) =>
    both(entryIn(base, id), entryIn(mine, id), entryIn(theirs, id), [...path, id], conflicts) as Entry | undefined; // of entries
  const common = (entries: readonly Entry[]) =>
    idsOf(entries).filter((id) => entryIn(base, id) && entryIn(mine, id) && entryIn(theirs, id));
  const isMoved = !same(common(base), common(mine));
  const isMovedElsewhere = !same(common(base), common(theirs)) && !same(common(mine), common(theirs));
  const [leading, following] = isMovedElsewhere && !isMoved ? [theirs, mine] : [mine, theirs];
  const all = [...following, ...leading.filter(({ id }) => !entryIn(following, id))];
  const merged = inOrder(all, idsOf(leading)).flatMap(({ id }) => entryOf(id) ?? []);
  if (isMoved && isMovedElsewhere) conflicts.push({ kind: 'order', path, was: idsOf(mine), now: idsOf(theirs) });
  return merged;
}
