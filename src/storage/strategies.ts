import type { Strategy } from '#strategy/strategy.ts';
import { currentFormat } from './format.ts';
import { headOf, headsIn } from './head.ts';
import { type Listed, listedAll } from './listed.ts';
import type { open } from './open-record.ts';
import type { Opened } from './opening.ts';
import { seal } from './record.ts';
import type { Database, StoredRecord, StoredSnapshot } from './stores.ts';

type Kept = 'kept' | 'changedElsewhere';

/** The strategies on the disk. Every method may throw what the disk throws; none guesses. */
export interface Strategies {
  /** Last saved first; the condition of each is told at a glance. */
  list(): Promise<readonly Listed[]>;
  /** Looks closely; undefined where nothing lies under the id any more. */
  conditionOf(id: string): Promise<Listed['condition'] | undefined>;
  read(id: string): Promise<Opened<{ readonly strategy: Strategy; readonly revision: number }>>;
  /** Saves over `revision` (0: nothing saved yet) and nothing else; the saved one has the next revision. */
  keep(strategy: Strategy, revision: number, now: number): Promise<Kept>;
  /** The text of a file with what is on the disk, readable or not. */
  fileText(id: string): Promise<string | undefined>;
}

/** Only what was read at this very revision may be written over. */
function isAtRevision(opened: ReturnType<typeof open>, revision: number): boolean {
  return opened.kind === 'empty' ? revision === 0 : opened.kind === 'opened' && opened.revision === revision;
}

export function strategiesOn(database: () => Promise<Database>): Strategies {
  let opener: typeof import('./open-record.ts') | undefined;
  /** All that opening takes: the list does without. */
  const opening = async () => {
    opener ??= await import('./open-record.ts');
    return opener;
  };
  const recordOf = async (id: string) => (await database()).get('strategies', id);

  return {
    list: async () => listedAll(await headsIn(await database())),

    async conditionOf(id) {
      const [record, { conditionOf }] = await Promise.all([recordOf(id), opening()]);
      return record && conditionOf(record);
    },

    async read(id) {
      const [record, { open }] = await Promise.all([recordOf(id), opening()]);
      return open(record);
    },

    async keep(strategy, revision, now) {
      // Nothing to wait for while a page is being left: what was opened or made has brought it.
      const { open } = opener ?? (await opening());
      const transaction = (await database()).transaction(['strategies', 'heads', 'snapshots'], 'readwrite', {
        durability: 'strict',
      });
      const write = async () => {
        const before = await transaction.objectStore('strategies').get(strategy.id);
        if (!isAtRevision(open(before), revision)) return 'changedElsewhere';
        const sealed = seal(strategy, revision + 1, now);
        const put = transaction.objectStore('strategies').put(sealed);
        put.catch(() => {}); // the transaction tells, also where the next line throws
        const headed = transaction.objectStore('heads').put(headOf(sealed));
        const copied = isOlder(before) ? copyInto(transaction.objectStore('snapshots'), before, now) : undefined;
        const written = Promise.all([put, headed, copied]);
        // Without it a save begun while the page is being left is lost.
        commit(transaction);
        await written;
        return 'kept';
      };
      const [kept] = await Promise.all([write(), transaction.done]);
      return kept;
    },

    async fileText(id) {
      const [record, { recordFileOf }] = await Promise.all([recordOf(id), import('./file.ts')]);
      return record && recordFileOf(record);
    },
  };
}

const isOlder = (record: StoredRecord | undefined): record is StoredRecord =>
  record !== undefined && record.format !== currentFormat;

/** A transaction the disk has already taken back cannot be committed: it says why by itself. */
function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit();
  } catch {}
}

interface SnapshotStore {
  add(snapshot: StoredSnapshot): Promise<number>;
}

/** An older format stays on the disk as it was: the upgrade may have misunderstood it. */
const copyInto = (snapshots: SnapshotStore, record: StoredRecord, now: number): Promise<number> =>
  snapshots.add({ strategyId: record.id, takenAt: now, reason: 'beforeUpgrade', record });
