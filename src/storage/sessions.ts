import { type Session, sessionSchema } from '#workshop/session.ts';
import type { Opened } from './opening.ts';
import type { Database, StoredRecord } from './stores.ts';

/** The format of what a workshop leaves on the disk; its own, since a session is no part of a strategy. */
const sessionFormat = 1;

type Kept = 'kept' | 'changedElsewhere';

/** The workshop of each strategy, under the strategy's id. Every method may throw what the disk throws. */
export interface Sessions {
  read(strategyId: string): Promise<Opened<{ readonly session: Session; readonly revision: number }>>;
  /** Saves over `revision` (0: nothing saved yet) and nothing else; the saved one has the next revision. */
  keep(session: Session, revision: number, now: number): Promise<Kept>;
}

/** Never throws. What a newer program saved, and what nobody can read, stays as it lies. */
export function openSession(
  record: StoredRecord | undefined,
): Opened<{ readonly session: Session; readonly revision: number }> {
  if (record === undefined) return { kind: 'empty' };
  const { format, revision, body } = record;
  if (typeof format === 'number' && format > sessionFormat) return { kind: 'newer' };
  const { data } = sessionSchema.safeParse(body);
  const isSound = format === sessionFormat && typeof revision === 'number' && revision > 0;
  return isSound && data?.strategyId === record.id
    ? { kind: 'opened', session: data, revision }
    : { kind: 'unreadable' };
}

export function sessionsOn(database: () => Promise<Database>): Sessions {
  return {
    read: async (strategyId) => openSession(await (await database()).get('sessions', strategyId)),

    async keep(session, revision, now) {
      const transaction = (await database()).transaction('sessions', 'readwrite', { durability: 'strict' });
      const write = async () => {
        const before = openSession(await transaction.store.get(session.strategyId));
        const at = before.kind === 'opened' ? before.revision : before.kind === 'empty' ? 0 : undefined;
        if (at !== revision) return 'changedElsewhere';
        await transaction.store.put({
          id: session.strategyId,
          format: sessionFormat,
          revision: revision + 1,
          savedAt: now,
          body: session,
        });
        return 'kept';
      };
      const [kept] = await Promise.all([write(), transaction.done]);
      return kept;
    },
  };
}
