import type { Snapshots } from '#storage/snapshots.ts';
import type { SnapshotReason } from '#storage/stores.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { World } from './app-state.ts';

/** While somebody edits, a copy is taken this often. */
const copyEveryMs = 10 * 60 * 1000;

export interface Copies {
  /** A new strategy has nothing to copy yet. */
  began(): void;
  /** The strategy as it was opened. */
  opened(strategy: Strategy): void;
  /** The strategy as it was before an edit. */
  beforeEdit(strategy: Strategy): void;
  take(strategy: Strategy, reason: SnapshotReason): Promise<void>;
}

/** A copy that the disk refuses is not worth stopping anybody's work. */
export function copiesOf(world: Pick<World, 'now'>, snapshots: () => Promise<Snapshots>): Copies {
  let takenAt = 0;

  async function take(strategy: Strategy, reason: SnapshotReason) {
    takenAt = world.now();
    try {
      await (await snapshots()).take(strategy, reason, takenAt);
    } catch {}
  }

  return {
    take,
    began() {
      takenAt = world.now();
    },
    opened: (strategy) => void take(strategy, 'opening'),
    beforeEdit(strategy) {
      if (world.now() - takenAt >= copyEveryMs) void take(strategy, 'editing');
    },
  };
}
