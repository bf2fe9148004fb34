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

/** One thing that differs between two trees of answers; undefined stands for "not there". */
export type Change =
  | { readonly kind: 'value'; readonly path: Path; readonly was: unknown; readonly now: unknown }
  /** A list has other entries or another order: the ids as they followed each other. */
  | { readonly kind: 'order'; readonly path: Path; readonly was: readonly string[]; readonly now: readonly string[] };

/** What makes `now` of `was`. Entries of a list are told apart by their ids. */
export function changesBetween(was: unknown, now: unknown, path: Path = []): readonly Change[] {
  if (same(was, now)) return [];
  if (isEntries(was) && isEntries(now)) return listChanges(was, now, path);
  const isWhole = !isGroup(was) || !isGroup(now) || (isEstimate(was) && isEstimate(now));
  if (isWhole) return [{ kind: 'value', path, was, now }];
  return namesIn(was, now).flatMap((name) => changesBetween(was[name], now[name], [...path, name]));
}

function listChanges(was: readonly Entry[], now: readonly Entry[], path: Path): readonly Change[] {
  const ids = [...new Set([...idsOf(was), ...idsOf(now)])];
  const values = ids.flatMap((id) => changesBetween(entryIn(was, id), entryIn(now, id), [...path, id]));
  return same(idsOf(was), idsOf(now)) ? values : [...values, { kind: 'order', path, was: idsOf(was), now: idsOf(now) }];
}

/**
 * The tree with each change carried out (`now`) or taken back (`was`). What lies in a group or an entry that is
 * gone stays gone: the tree may have changed elsewhere meanwhile.
 */
export const applied = <Tree>(tree: Tree, changes: readonly Change[], side: 'was' | 'now'): Tree =>
  changes.reduce<unknown>(
    (changed, change) =>
      at(changed, change.path, (value) =>
        change.kind === 'value' ? change[side] : isEntries(value) ? inOrder(value, change[side]) : value,
      ),
    tree,
  ) as Tree; // changes between trees of one kind lead to a tree of that kind

function at(tree: unknown, [step, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(tree);
  if (isEntries(tree)) return inEntries(tree, step, (entry) => at(entry, rest, change));
  return isGroup(tree) ? inGroup(tree, step, at(tree[step], rest, change)) : tree;
}

function inEntries(entries: readonly Entry[], id: string, change: (entry: unknown) => unknown): readonly unknown[] {
  const before = entryIn(entries, id);
  const after = change(before);
  if (before === undefined) return after === undefined ? entries : [...entries, after];
  return entries.flatMap((entry) => (entry !== before ? [entry] : after === undefined ? [] : [after]));
}

function inGroup(group: Group, name: string, value: unknown): Group {
  const { [name]: _before, ...others } = group;
  return value === undefined ? others : { ...group, [name]: value };
}
