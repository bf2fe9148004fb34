/** Takes a strategy as one format saved it and makes of it what the next format would have saved. */
export interface Migration {
  /** What changed, for the reader of this list. */
  readonly name: string;
  upgrade(body: unknown): unknown;
}

/** The history of the format: the first entry leads from format 1 to 2, and so on. Entries are only ever added. */
export const migrations: readonly Migration[] = [
  {
    // An older program would drop what it does not know, so it must not open such a strategy.
    name: 'a signed version, and other parts besides the answers, may stand in a strategy',
    upgrade: (body) => body,
  },
  {
    name: 'more networks, trades and currencies to choose from; a trade of one’s own in two words',
    upgrade: (body) => body,
  },
];

export const firstFormat = 1;
export const currentFormat = firstFormat + migrations.length;

export const upgrade = (body: unknown, format: number, history: readonly Migration[] = migrations): unknown =>
  history.slice(format - firstFormat).reduce((older, migration) => migration.upgrade(older), body);
