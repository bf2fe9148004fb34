import { quickCheck } from './quick-check.ts';
import type { Database, StoredRecord } from './stores.ts';

/** A record without what was answered: all that the list needs, and two hundred of them are read in no time. */
export function headOf({ id, format, savedAt, title, body }: StoredRecord): StoredRecord {
  const isBody = quickCheck(body, format) === 'opened';
  return { id, format, savedAt, title, body: isBody ? { answers: {} } : undefined };
}

/** What the list needs of every strategy. One without a head must be in the list all the same: then all are read whole. */
export async function headsIn(database: Database): Promise<readonly StoredRecord[]> {
  const transaction = database.transaction(['strategies', 'heads']);
  const strategies = transaction.objectStore('strategies');
  const [ids, heads] = await Promise.all([strategies.getAllKeys(), transaction.objectStore('heads').getAll()]);
  const areWhole = ids.length === heads.length && heads.every(({ id }, place) => id === ids[place]);
  return areWhole ? heads : strategies.getAll();
}
