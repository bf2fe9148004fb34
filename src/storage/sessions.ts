import { type Library, librarySchema } from '#workshop/library/library.ts';
import { type Session, sessionSchema } from '#workshop/session.ts';
import { type OwnRecords, openOwn, ownRecordsOn } from './own-records.ts';
import type { Database, StoredRecord } from './stores.ts';

/** The workshop of each strategy, under the strategy's id. */
const sessionKind = {
  store: 'sessions',
  // An older program would count votes that nobody has chosen, and lose answers to stages: it must not open such a workshop.
  format: 3,
  bodyIn(data: unknown, id: string) {
    const session = sessionSchema.safeParse(data).data;
    return session?.strategyId === id ? session : undefined;
  },
} as const;

/** What a consultant works with for every client: one record. */
const libraryKind = {
  store: 'library',
  // An older program would drop the logo, weights and hints, so it must not open such a library.
  format: 2,
  bodyIn: (data: unknown) => librarySchema.safeParse(data).data,
} as const;

export type Sessions = OwnRecords<Session>;
export type Libraries = OwnRecords<Library>;

export const openSession = (record: StoredRecord | undefined) => openOwn<Session>(sessionKind, record);
export const sessionsOn = (database: () => Promise<Database>): Sessions => ownRecordsOn(sessionKind, database);
export const librariesOn = (database: () => Promise<Database>): Libraries => ownRecordsOn(libraryKind, database);

/** What stands beside the strategies of a disk. */
export const workshopsOn = (database: () => Promise<Database>) => ({
  sessions: sessionsOn(database),
  library: librariesOn(database),
});
export type Workshops = ReturnType<typeof workshopsOn>;
