import { type Strategy, type StrategyPage, strategyPages } from '#strategy/strategy.ts';
import type { Database, StoredRecord } from './database.ts';
import { recordFileOf } from './file.ts';
import type { Opened } from './opening.ts';
import { open, seal } from './record.ts';

/** One line of the list of strategies. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970; 0 where the record does not say. */
  readonly savedAt: number;
  /** `newer` and `unreadable` stay on disk untouched and can be saved as a file. */
  readonly condition: 'readable' | 'newer' | 'unreadable';
  readonly resumeAt: StrategyPage | undefined;
}

/** A record taken off the disk that can be put back as it was. */
export interface Removed {
  readonly entry: Listed;
  restore(): Promise<void>;
}

type Kept = 'kept' | 'changedElsewhere';

/** The strategies on the disk. Every method may throw what the disk throws; none guesses. */
export interface Strategies {
  list(): Promise<readonly Listed[]>;
  read(id: string): Promise<Opened<{ readonly strategy: Strategy; readonly revision: number }>>;
  /** Saves over `revision` (0: nothing saved yet) and nothing else; the saved one has the next revision. */
  keep(strategy: Strategy, revision: number, now: number): Promise<Kept>;
  remove(id: string): Promise<Removed | undefined>;
  /** The text of a file with what is on the disk, readable or not. */
  fileText(id: string): Promise<string | undefined>;
}

const isPage = (page: unknown): page is StrategyPage => strategyPages.some((known) => known === page);

function listed(record: StoredRecord): Listed {
  const { kind } = open(record);
  return {
    id: record.id,
    title: typeof record.title === 'string' ? record.title : '',
    savedAt: typeof record.savedAt === 'number' ? record.savedAt : 0,
    condition: kind === 'opened' ? 'readable' : kind === 'newer' ? 'newer' : 'unreadable',
    resumeAt: isPage(record.resumeAt) ? record.resumeAt : undefined,
  };
}

/** Only what was read at this very revision may be written over. */
function isAtRevision(record: StoredRecord | undefined, revision: number): boolean {
  const opened = open(record);
  return opened.kind === 'empty' ? revision === 0 : opened.kind === 'opened' && opened.revision === revision;
}

export function strategiesOn(database: () => Promise<Database>): Strategies {
  const recordOf = async (id: string) => (await database()).get('strategies', id);

  return {
    async list() {
      const records = await (await database()).getAll('strategies');
      return records.map(listed).toSorted((a, b) => b.savedAt - a.savedAt);
    },

    read: async (id) => open(await recordOf(id)),

    async keep(strategy, revision, now) {
      const transaction = (await database()).transaction('strategies', 'readwrite', { durability: 'strict' });
      const before = await transaction.store.get(strategy.id);
      if (!isAtRevision(before, revision)) return 'changedElsewhere';
      const put = transaction.store.put(seal(strategy, revision + 1, now));
      // Without it a save begun while the page is being left is lost.
      transaction.commit();
      await Promise.all([put, transaction.done]);
      return 'kept';
    },

    async remove(id) {
      const transaction = (await database()).transaction('strategies', 'readwrite');
      const record = await transaction.store.get(id);
      await transaction.store.delete(id);
      await transaction.done;
      return (
        record && {
          entry: listed(record),
          restore: async () => void (await (await database()).add('strategies', record)),
        }
      );
    },

    async fileText(id) {
      const record = await recordOf(id);
      return record && recordFileOf(record);
    },
  };
}
