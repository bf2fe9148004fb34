export interface ThreadLink {
  readonly from: string;
  readonly to: string;
}

/** All that is reached from `start` along `next`, itself included; going round in circles ends. */
function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

interface Linked {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly ThreadLink[];
}

/** A node with all it comes from and all it leads to, however many links away, and the links between. */
export function linkedWith(id: string, links: readonly ThreadLink[]): Linked {
  const before = reached(id, (one) => links.filter(({ to }) => to === one).map(({ from }) => from));
  const after = reached(id, (one) => links.filter(({ from }) => from === one).map(({ to }) => to));
  return {
    ids: new Set([...before, ...after]),
    links: links.filter(({ from, to }) => before.has(to) || after.has(from)),
  };
}
