import { headOf } from './head.ts';
import { type Listed, listed } from './listed.ts';
import type { Binned, Database } from './stores.ts';

/** How long a deleted strategy waits. */
export const binDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

export interface BinnedEntry extends Listed {
  /** Milliseconds since 1970. */
  readonly removedAt: number;
  /** Whole days it still waits, at least one. */
  readonly daysLeft: number;
}

/** Deleted strategies wait here as they lay on the disk, readable or not. */
export interface Bin {
  put(id: string, now: number): Promise<Listed | undefined>;
  /** Last deleted first; what has waited its days is gone. */
  list(now: number): Promise<readonly BinnedEntry[]>;
  /** Lets go of what has waited its days. */
  sweep(now: number): Promise<void>;
  /** False where a strategy lies under its id again: neither is touched then. */
  takeBack(id: string): Promise<boolean>;
  /** With all its snapshots and its workshop. */
  destroy(id: string): Promise<void>;
}

export function binOn(database: () => Promise<Database>): Bin {
  /** All of it happens or nothing. */
  async function within<Answer>(change: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    const transaction = transactionIn(await database());
    const [answer] = await Promise.all([change(transaction), transaction.done]);
    return answer;
  }

  return {
    put: (id, now) =>
      within(async (transaction) => {
        const record = await transaction.objectStore('strategies').get(id);
        if (record === undefined) return undefined;
        await transaction.objectStore('bin').put({ id, removedAt: now, record });
        await transaction.objectStore('strategies').delete(id);
        await transaction.objectStore('heads').delete(id);
        return listed(record);
      }),

    list: (now) =>
      within(async (transaction) => {
        const left = await sweepIn(transaction, now);
        return left
          .toSorted((one, other) => other.removedAt - one.removedAt)
          .map(({ record, removedAt }) => ({
            ...listed(record),
            removedAt,
            daysLeft: Math.max(1, Math.ceil((removedAt + binDays * dayMs - now) / dayMs)),
          }));
      }),

    sweep: (now) => within(async (transaction) => void (await sweepIn(transaction, now))),

    takeBack: (id) =>
      within(async (transaction) => {
        const binned = await transaction.objectStore('bin').get(id);
        const isFree = (await transaction.objectStore('strategies').getKey(id)) === undefined;
        if (binned === undefined || !isFree) return false;
        await transaction.objectStore('strategies').add(binned.record);
        await transaction.objectStore('heads').put(headOf(binned.record));
        await transaction.objectStore('bin').delete(id);
        return true;
      }),

    destroy: (id) => within((transaction) => destroyIn(transaction, id)),
  };
}

const stores = ['strategies', 'heads', 'bin', 'snapshots', 'sessions'] as const;
type Transaction = ReturnType<typeof transactionIn>;
const transactionIn = (database: Database) => database.transaction(stores, 'readwrite');

/** Answers what stays. */
async function sweepIn(transaction: Transaction, now: number): Promise<readonly Binned[]> {
  const binned = await transaction.objectStore('bin').getAll();
  const isOver = ({ removedAt }: Binned) => now - removedAt > binDays * dayMs;
  for (const entry of binned) if (isOver(entry)) await destroyIn(transaction, entry.id);
  return binned.filter((entry) => !isOver(entry));
}

async function destroyIn(transaction: Transaction, id: string): Promise<void> {
  await transaction.objectStore('bin').delete(id);
  if ((await transaction.objectStore('strategies').getKey(id)) !== undefined) return;
  await transaction.objectStore('sessions').delete(id);
  const snapshots = transaction.objectStore('snapshots');
  for (const key of await snapshots.index('strategyId').getAllKeys(id)) await snapshots.delete(key);
}
