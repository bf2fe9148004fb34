import { type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { headOf } from './head.ts';
import type { Database, Schema } from './stores.ts';

/** Another tab holds on to an older version of the disk and does not let go. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}

const databaseVersion = 5;
/** How long another tab may take to let go before the person is told. */
const blockedAfterMs = 700;

type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => unknown;

/** The history of the stores: the first entry leads from nothing to version 1, and so on. Entries are only ever added. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('strategies', { keyPath: 'id' });
  },
  (database) => {
    database
      .createObjectStore('snapshots', { keyPath: 'key', autoIncrement: true })
      .createIndex('strategyId', 'strategyId');
    database.createObjectStore('bin', { keyPath: 'id' });
  },
  async (database, transaction) => {
    const heads = database.createObjectStore('heads', { keyPath: 'id' });
    const records = await transaction.objectStore('strategies').getAll();
    return Promise.all(records.map((record) => heads.put(headOf(record))));
  },
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('library', { keyPath: 'id' });
  },
];

/**
 * A connection that is made once, on first use, and again after the browser or a newer tab closed it; not after the
 * database was deleted, of which `onRemoved` is told.
 */
export function databaseNamed(name: string, onRemoved = () => {}): () => Promise<Database> {
  let connection: Promise<Database> | undefined;
  let isRemoved = false;
  const forget = () => {
    connection = undefined;
  };

  function connect(): Promise<Database> {
    let tellBlocked = () => {};
    const blocked = new Promise<never>((_, reject) => {
      tellBlocked = () => setTimeout(() => reject(new DatabaseBlocked()), blockedAfterMs);
    });
    const opened = openDB<Schema>(name, databaseVersion, {
      upgrade(database, from, _to, transaction) {
        const upgraded = upgrades.slice(from).map((upgrade) => upgrade(database, transaction));
        // Where it fails, the opening does: whoever asked for the disk is told there.
        Promise.all([...upgraded, transaction.done]).catch(() => {});
      },
      blocked: () => tellBlocked(),
      // A tab that holds on to the old version would leave the newer one waiting for ever.
      blocking(_current, wanted, event) {
        (event.target as IDBDatabase).close(); // the event comes from the connection itself
        forget();
        if (wanted !== null) return;
        isRemoved = true;
        onRemoved();
      },
      terminated: forget,
    });
    opened.catch(forget);
    blocked.catch(() => {}); // told to whoever waits
    return Promise.race([opened, blocked]).catch((error: unknown) => {
      // The request stands: once the other tab lets go, the next call gets its connection.
      if (error instanceof DatabaseBlocked) connection = opened;
      throw error;
    });
  }

  return async () => {
    if (isRemoved) throw new Error('Removed.');
    connection ??= connect();
    if (isClosed(await connection)) connection = connect();
    return connection;
  };
}

/** A browser that runs out of memory or disk closes connections, and does not always say so. */
function isClosed(database: Database): boolean {
  try {
    database.transaction('bin');
    return false;
  } catch {
    return true;
  }
}
