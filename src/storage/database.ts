import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  strategies: { key: string; value: StoredRecord };
}

/** Whatever lies on the disk under an id: nothing about it is trusted before it is opened. */
export interface StoredRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

export type Database = IDBPDatabase<Schema>;

/** A connection that is made once, on first use, and again after the browser or a newer tab closed it. */
export function databaseNamed(name: string): () => Promise<Database> {
  let connection: Promise<Database> | undefined;
  const forget = () => {
    connection = undefined;
  };
  return () => {
    connection ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('strategies', { keyPath: 'id' });
      },
      // A tab that holds on to the old version would leave the newer one waiting for ever.
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close(); // the event comes from the connection itself
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };
}
