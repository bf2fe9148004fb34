import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import { open } from './open-record.ts';
import type { Opened } from './opening.ts';
import { seal } from './record.ts';
import type { Database, SnapshotReason, StoredSnapshot } from './stores.ts';

/** Most snapshots kept of one strategy. */
const snapshotsMax = 20;

/** A strategy as it was at one moment. */
export interface Snapshot {
  readonly key: number;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly reason: SnapshotReason;
  readonly opened: Opened<{ readonly strategy: Strategy }>;
}

export interface Snapshots {
  /** Takes one unless the newest says the same, and lets go of the oldest beyond twenty. */
  take(strategy: Strategy, reason: SnapshotReason, now: number): Promise<void>;
  /** Newest first. */
  of(strategyId: string): Promise<readonly Snapshot[]>;
}

const said = (body: unknown): unknown => {
  const { idsGiven: _ids, ...rest } = body as Strategy; // what this program sealed
  return rest;
};

const saysTheSame = ({ record }: StoredSnapshot, strategy: Strategy): boolean =>
  typeof record.body === 'object' && record.body !== null && same(said(record.body), said(strategy));

const newestFirst = (one: StoredSnapshot, other: StoredSnapshot): number =>
  other.takenAt - one.takenAt || (other.key ?? 0) - (one.key ?? 0);

export function snapshotsOn(database: () => Promise<Database>): Snapshots {
  return {
    async take(strategy, reason, now) {
      const transaction = (await database()).transaction('snapshots', 'readwrite');
      const write = async () => {
        const before = (await transaction.store.index('strategyId').getAll(strategy.id)).toSorted(newestFirst);
        if (before[0] && saysTheSame(before[0], strategy)) return;
        await transaction.store.add({ strategyId: strategy.id, takenAt: now, reason, record: seal(strategy, 1, now) });
        const tooOld = before.filter((snapshot) => snapshot.reason !== 'beforeUpgrade').slice(snapshotsMax - 1);
        await Promise.all(tooOld.map(({ key }) => key !== undefined && transaction.store.delete(key)));
      };
      await Promise.all([write(), transaction.done]);
    },

    async of(strategyId) {
      const found = await (await database()).getAllFromIndex('snapshots', 'strategyId', strategyId);
      return found.toSorted(newestFirst).map(({ key = 0, takenAt, reason, record }) => ({
        key,
        takenAt,
        reason,
        opened: open(record),
      }));
    },
  };
}
