import { type Group, isEntries, isGroup } from './tree.ts';

/** The ids of all entries of all lists in a tree. */
export function idsWithin(tree: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (isEntries(value)) for (const { id } of value) ids.add(id);
    if (Array.isArray(value)) value.forEach(collect);
    else if (isGroup(value)) Object.values(value).forEach(collect);
  };
  collect(tree);
  return ids;
}

/** An answer's key names entries by their ids between dots. */
const keyRenamed = (key: string, nameFor: ReadonlyMap<string, string>): string =>
  key
    .split('.')
    .map((step) => nameFor.get(step) ?? step)
    .join('.');

/** Where the keys of answers stand in the marks of proposals. */
const isKeyed = (name: string): boolean => name === 'at' || name === 'from';

const isReference = (name: string): boolean => name === 'id' || /Ids?$/.test(name);

/** The tree with other ids for some entries, also where other answers point at them. Texts are left alone. */
export function renamed<Tree>(tree: Tree, nameFor: ReadonlyMap<string, string>): Tree {
  const rename = (value: unknown) => (typeof value === 'string' ? (nameFor.get(value) ?? value) : value);
  const walk = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, name));
    if (isGroup(value)) return inGroup(value);
    if (isKeyed(name)) return typeof value === 'string' ? keyRenamed(value, nameFor) : value;
    return isReference(name) ? rename(value) : value;
  };
  const inGroup = (group: Group) =>
    Object.fromEntries(Object.entries(group).map(([name, value]) => [nameFor.get(name) ?? name, walk(value, name)]));
  return walk(tree, '') as Tree; // only ids differ
}
