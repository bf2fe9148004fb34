/** A group of answers by name, or by the id of what they belong to. */
export type Group = Readonly<Record<string, unknown>>;

/** An entry of a list: it keeps its id wherever it is moved. */
export interface Entry extends Group {
  readonly id: string;
}

/** Where something stands: names of groups and ids of entries, never places in a list. */
export type Path = readonly string[];

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is Entry => isGroup(value) && typeof value.id === 'string';

/** A list whose entries can be told apart; any other list is one value. */
export const isEntries = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.every(isEntry) && new Set(value.map(({ id }) => id)).size === value.length;

const estimateNames = new Set(['kind', 'value', 'low', 'typical', 'high']);

/** The parts of an estimate make sense only together. */
export const isEstimate = (value: unknown): boolean =>
  isGroup(value) && 'kind' in value && Object.keys(value).every((name) => estimateNames.has(name));

const given = (group: Group): readonly string[] => Object.keys(group).filter((name) => group[name] !== undefined);

export const namesIn = (...groups: readonly Group[]): readonly string[] => [...new Set(groups.flatMap(given))];

/** Whether two trees say the same; what is undefined is as if it were not there. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, place) => same(item, other[place]));
  if (!isGroup(one) || !isGroup(other)) return false;
  return namesIn(one, other).every((name) => same(one[name], other[name]));
}

export const entryIn = (entries: readonly Entry[], id: string): Entry | undefined =>
  entries.find((entry) => entry.id === id);

export const idsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

/** The entries in the order of these ids; one that is not among them stays behind the one it stood behind. */
export function inOrder(entries: readonly Entry[], order: readonly string[]): readonly Entry[] {
  const ordered = new Set(order);
  const followers = new Map<string, Entry[]>();
  const first: Entry[] = [];
  let behind = first;
  for (const entry of entries) {
    if (ordered.has(entry.id)) {
      behind = [];
      followers.set(entry.id, behind);
    }
    behind.push(entry);
  }
  return [...first, ...order.flatMap((id) => followers.get(id) ?? [])];
}
