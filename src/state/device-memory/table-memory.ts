import type { Notepad } from '#storage/unload-backup.ts';

/** What the columns of tables were said to be, on this device, by the names of the columns. */
export interface TableMemory {
  /** What was said of a table with these names; undefined where nothing was. */
  columnsOf(names: readonly string[]): readonly string[] | undefined;
  rememberColumns(names: readonly string[], columns: readonly string[]): void;
}

const key = 'stage-zero:table-columns';
/** The oldest is forgotten first. */
const tablesMost = 30;

type Said = readonly (readonly [names: string, columns: readonly string[]])[];

const keyOf = (names: readonly string[]): string => names.map((name) => name.trim().toLowerCase()).join('\u001f');

/** What the notepad refuses is not remembered, and nothing else is lost. */
export function tableMemory(notepad: () => Pick<Notepad, 'getItem' | 'setItem'>): TableMemory {
  const noted = (): Said => {
    try {
      const found: unknown = JSON.parse(notepad().getItem(key) ?? '[]');
      return Array.isArray(found) ? found.filter(isSaid) : [];
    } catch {
      return [];
    }
  };
  return {
    columnsOf: (names) => noted().find(([known]) => known === keyOf(names))?.[1],
    rememberColumns(names, columns) {
      // A table without names is told by nothing.
      if (names.every((name) => name === '')) return;
      const others = noted().filter(([known]) => known !== keyOf(names));
      try {
        notepad().setItem(key, JSON.stringify([[keyOf(names), columns], ...others].slice(0, tablesMost)));
      } catch {}
    },
  };
}

const isSaid = (entry: unknown): entry is Said[number] =>
  Array.isArray(entry) &&
  typeof entry[0] === 'string' &&
  Array.isArray(entry[1]) &&
  entry[1].every((column) => typeof column === 'string');
