import type { DBSchema, IDBPDatabase } from 'idb';

export interface Schema extends DBSchema {
  strategies: { key: string; value: StoredRecord };
  /** One for each strategy, written together with it. */
  heads: { key: string; value: StoredRecord };
  snapshots: { key: number; value: StoredSnapshot; indexes: { strategyId: string } };
  bin: { key: string; value: Binned };
  /** The workshop of a strategy, under the strategy's id. */
  sessions: { key: string; value: StoredRecord };
  /** What a consultant works with for every client. */
  library: { key: string; value: StoredRecord };
}

/** Whatever lies on the disk under an id: nothing about it is trusted before it is opened. */
export interface StoredRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Why a copy was taken. The one before an upgrade to a newer format is never thrown away. */
export type SnapshotReason = 'opening' | 'editing' | 'beforeImport' | 'beforeRestore' | 'beforeUpgrade';

export interface StoredSnapshot {
  /** Given by the disk. */
  readonly key?: number;
  readonly strategyId: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly reason: SnapshotReason;
  readonly record: StoredRecord;
}

export interface Binned {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly removedAt: number;
  readonly record: StoredRecord;
}

export type Database = IDBPDatabase<Schema>;
