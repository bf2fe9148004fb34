import { isFormat } from './format.ts';
import type { Opened } from './opening.ts';
import type { Database, StoredRecord } from './stores.ts';

type Kept = 'kept' | 'changedElsewhere';
type OpenedBody<Body> = Opened<{ readonly body: Body; readonly revision: number }>;

/** What is kept beside the strategies, each under an id. Every method may throw what the disk throws. */
export interface OwnRecords<Body> {
  read(id: string): Promise<OpenedBody<Body>>;
  /** Saves over `revision` (0: nothing saved yet) and nothing else; the saved one has the next revision. */
  keep(id: string, body: Body, revision: number, now: number): Promise<Kept>;
}

interface Kind<Body> {
  readonly store: 'sessions' | 'library';
  /** Its own: it is no part of a strategy. What an earlier one saved opens as it is. */
  readonly format: number;
  /** Undefined where the body is none of ours, or another one's. */
  readonly bodyIn: (data: unknown, id: string) => Body | undefined;
}

/** Never throws. What a newer program saved, and what nobody can read, stays as it lies. */
export function openOwn<Body>({ format: own, bodyIn }: Kind<Body>, record: StoredRecord | undefined): OpenedBody<Body> {
  if (record === undefined) return { kind: 'empty' };
  const { format, revision } = record;
  if (typeof format === 'number' && format > own) return { kind: 'newer' };
  const body = bodyIn(record.body, record.id);
  const isSound = isFormat(format) && typeof revision === 'number' && revision > 0;
  return isSound && body !== undefined ? { kind: 'opened', body, revision } : { kind: 'unreadable' };
}

export const ownRecordsOn = <Body>(kind: Kind<Body>, database: () => Promise<Database>): OwnRecords<Body> => ({
  read: async (id) => openOwn(kind, await (await database()).get(kind.store, id)),

  async keep(id, body, revision, now) {
    const transaction = (await database()).transaction(kind.store, 'readwrite', { durability: 'strict' });
    const write = async () => {
      const before = openOwn(kind, await transaction.store.get(id));
      const at = before.kind === 'opened' ? before.revision : before.kind === 'empty' ? 0 : undefined;
      if (at !== revision) return 'changedElsewhere';
      await transaction.store.put({ id, format: kind.format, revision: revision + 1, savedAt: now, body });
      return 'kept';
    };
    const [kept] = await Promise.all([write(), transaction.done]);
    return kept;
  },
});
