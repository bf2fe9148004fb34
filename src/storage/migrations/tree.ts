export type Tree = Readonly<Record<string, unknown>>;

/** A part of a saved body as a tree; nothing where it is none. */
export const treeOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {}; // any object has names

export const listOf = (value: unknown): readonly Tree[] => (Array.isArray(value) ? value.map(treeOf) : []);

/** The tree with parts changed; those made undefined are not there. */
export const changed = (tree: Tree, parts: Tree): Tree =>
  Object.fromEntries(Object.entries({ ...tree, ...parts }).filter(([, value]) => value !== undefined));
