import type { StoredRecord } from './database.ts';
import { glance } from './opening.ts';

/** A record without what was answered: all that the list needs, and two hundred of them are read in no time. */
export function headOf({ id, format, savedAt, title, resumeAt, body }: StoredRecord): StoredRecord {
  const isBody = glance(body, format) === 'opened';
  return { id, format, savedAt, title, resumeAt, body: isBody ? { answers: {} } : undefined };
}
