import { quickCheck } from './quick-check.ts';
import type { StoredRecord } from './stores.ts';

/** One line of the list of strategies. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970; 0 where the record does not say. */
  readonly savedAt: number;
  /** `newer` and `unreadable` stay on disk untouched and can be saved as a file. */
  readonly condition: 'readable' | 'newer' | 'unreadable';
}

/** What a record opens to, as the list says it. */
export const conditions = { opened: 'readable', newer: 'newer', unreadable: 'unreadable' } as const;

/** The condition is told at a glance; `conditionOf` looks closely. */
export function listed(record: StoredRecord): Listed {
  return {
    id: record.id,
    title: typeof record.title === 'string' ? record.title : '',
    savedAt: typeof record.savedAt === 'number' ? record.savedAt : 0,
    condition: conditions[quickCheck(record.body, record.format)],
  };
}

/** Last saved first. */
export const listedAll = (records: readonly StoredRecord[]): readonly Listed[] =>
  records.map(listed).toSorted((one, other) => other.savedAt - one.savedAt);
