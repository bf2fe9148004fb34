import { DatabaseBlocked } from '#storage/database.ts';
import { fileOf } from '#storage/file.ts';
import { copied } from '#strategy/copied.ts';
import { same } from '#strategy/tree.ts';
import type { AppState, StrategyEntry } from './app-state.ts';
import type { Shelf } from './shelf.ts';

type Library = Pick<
  AppState,
  | 'list'
  | 'foretell'
  | 'takeIn'
  | 'duplicate'
  | 'rename'
  | 'remove'
  | 'restoreRemoved'
  | 'bin'
  | 'sweepBin'
  | 'takeBack'
  | 'destroy'
  | 'fileText'
  | 'archive'
>;

/** A tab that holds on to the disk is looked after this often. */
const blockedRetryMs = 2000;
/** Whoever came for one strategy has pressed its line by then, or reads the list: what opens records can be fetched. */
const lookAfterMs = 3000;

/** The strategies on the disk as a list, and what can be done to one without opening it. */
export function libraryOn(shelf: Shelf, saveOpen: () => Promise<void>): Library {
  const { strategies, bin, world } = shelf;

  async function list() {
    await changing(async () => {
      await saveOpen();
      if (shelf.lastWords.ids().length > 0) await (await import('./last-word.ts')).keepLastWords(shelf);
      return undefined;
    });
    if (shelf.get().entries.length > 0) world.later(() => void look(), lookAfterMs);
  }

  async function look() {
    const { lookClosely } = await import('./looking.ts');
    await lookClosely(shelf).catch(() => {}); // a disk that refuses now has answered before
  }

  /** Does something to the disk and shows the list as it is then; a disk that refuses is told, not thrown. */
  async function changing(change: () => Promise<Partial<AppState> | undefined>) {
    try {
      const shown = await change();
      const entries = withKnown(shelf.get().entries, await strategies.list());
      shelf.set({ ...shown, entries, listing: 'ready' });
    } catch (error) {
      shelf.set({ listing: error instanceof DatabaseBlocked ? 'blocked' : 'failed' });
      if (error instanceof DatabaseBlocked) world.later(() => void list(), blockedRetryMs);
    }
  }

  /** The open strategy goes first to the disk and off the desk: it must not be changed behind its back. */
  async function found(id: string) {
    if (shelf.get().strategy?.id === id) await shelf.get().close();
    return strategies.read(id);
  }

  return {
    list,

    foretell(entries) {
      if (shelf.get().listing === 'loading') shelf.set({ entries, listing: 'ready' });
    },

    async takeIn(brought) {
      let kept = 0;
      try {
        for (const strategy of brought) {
          const id = world.newStrategyId();
          await strategies.keep(copied(strategy, id), 0, world.now());
          shelf.tabs.tell({ id });
          kept += 1;
        }
      } catch {}
      await list();
      return kept;
    },

    duplicate: (id, copyTitle) =>
      changing(async () => {
        const original = await found(id);
        if (original.kind !== 'opened') return undefined;
        const { named } = await import('./naming.ts');
        const copy = named(copied(original.strategy, world.newStrategyId()), copyTitle);
        await strategies.keep(copy, 0, world.now());
        shelf.tabs.tell({ id: copy.id });
        return undefined;
      }),

    rename: (id, title) =>
      changing(async () => {
        const { named } = await import('./naming.ts');
        // Another tab may save in between: its version gets the name then.
        for (let kept = 'changedElsewhere'; kept === 'changedElsewhere'; ) {
          const original = await found(id);
          if (original.kind !== 'opened') return undefined;
          kept = await strategies.keep(named(original.strategy, title), original.revision, world.now());
        }
        shelf.tabs.tell({ id });
        return undefined;
      }),

    remove: (id) =>
      changing(async () => {
        await found(id);
        const removed = await (await bin()).put(id, world.now());
        shelf.tabs.tell({ id });
        return { removed };
      }),

    restoreRemoved: () =>
      changing(async () => {
        const { removed } = shelf.get();
        if (removed) await (await bin()).takeBack(removed.id);
        if (removed) shelf.tabs.tell({ id: removed.id });
        return { removed: undefined };
      }),

    bin: async () => (await bin()).list(world.now()),

    async sweepBin() {
      try {
        await (await bin()).sweep(world.now());
      } catch {}
    },

    async takeBack(id) {
      const isBack = await (await bin()).takeBack(id);
      if (shelf.get().removed?.id === id) shelf.set({ removed: undefined });
      shelf.tabs.tell({ id });
      return isBack;
    },

    async destroy(id) {
      await (await bin()).destroy(id);
      if (shelf.get().removed?.id === id) shelf.set({ removed: undefined });
    },

    fileText,

    async archive() {
      const { archivesOf } = await import('#storage/archive.ts');
      const texts = await Promise.all((await strategies.list()).map(({ id }) => fileText(id)));
      return { day: world.today(), texts: archivesOf(texts.filter((text) => text !== undefined)) };
    },
  };

  async function fileText(id: string) {
    const { strategy } = shelf.get();
    return strategy?.id === id ? fileOf(strategy) : strategies.fileText(id);
  }
}

/** Entries that say no more than before stay the very same, with what a close look has found: what is drawn stands. */
function withKnown(known: readonly StrategyEntry[], entries: readonly StrategyEntry[]): readonly StrategyEntry[] {
  const knownById = new Map(known.map((entry) => [entry.id, entry]));
  const together = entries.map((entry) => {
    const before = knownById.get(entry.id);
    if (before === undefined) return entry;
    const condition = entry.condition === 'readable' ? before.condition : entry.condition;
    return same(before, { ...entry, condition }) ? before : entry;
  });
  const isAsBefore = together.length === known.length && together.every((entry, place) => entry === known[place]);
  return isAsBefore ? known : together;
}
