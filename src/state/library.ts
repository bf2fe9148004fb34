import { DatabaseBlocked } from '#storage/database.ts';
import { fileOf } from '#storage/file.ts';
import { copied } from '#strategy/copied.ts';
import { same } from '#strategy/tree.ts';
import type { AppContext } from './app-context.ts';
import type { AppState, StrategyEntry } from './app-state.ts';

type Library = Pick<
  AppState,
  | 'list'
  | 'previewList'
  | 'addStrategies'
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
export function libraryOn(app: AppContext, saveOpen: () => Promise<void>): Library {
  const { strategies, bin, world } = app;

  async function list() {
    await changing(async () => {
      await saveOpen();
      if (app.unloadBackups.ids().length > 0) await (await import('./unload-backup.ts')).keepUnloadBackups(app);
      return undefined;
    });
    if (app.get().entries.length > 0) world.later(() => void look(), lookAfterMs);
  }

  async function look() {
    const { inspectRecords } = await import('./inspect-records.ts');
    await inspectRecords(app).catch(() => {}); // a disk that refuses now has answered before
  }

  /** Does something to the disk and shows the list as it is then; a disk that refuses is told, not thrown. */
  async function changing(change: () => Promise<Partial<AppState> | undefined>) {
    try {
      const shown = await change();
      const entries = withKnown(app.get().entries, await strategies.list());
      app.set({ ...shown, entries, listing: 'ready' });
    } catch (error) {
      app.set({ listing: error instanceof DatabaseBlocked ? 'blocked' : 'failed' });
      if (error instanceof DatabaseBlocked) world.later(() => void list(), blockedRetryMs);
    }
  }

  /** The open strategy is saved and closed first: it must not be changed behind its back. */
  async function found(id: string) {
    if (app.get().strategy?.id === id) await app.get().close();
    return strategies.read(id);
  }

  return {
    list,

    previewList(entries) {
      if (app.get().listing === 'loading') app.set({ entries, listing: 'ready' });
    },

    async addStrategies(brought) {
      let kept = 0;
      try {
        for (const strategy of brought) {
          const id = world.newStrategyId();
          await strategies.keep(copied(strategy, id), 0, world.now());
          app.tabs.tell({ id });
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
        app.tabs.tell({ id: copy.id });
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
        app.tabs.tell({ id });
        return undefined;
      }),

    remove: (id) =>
      changing(async () => {
        await found(id);
        const removed = await (await bin()).put(id, world.now());
        app.tabs.tell({ id });
        return { removed };
      }),

    restoreRemoved: () =>
      changing(async () => {
        const { removed } = app.get();
        if (removed) await (await bin()).takeBack(removed.id);
        if (removed) app.tabs.tell({ id: removed.id });
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
      if (app.get().removed?.id === id) app.set({ removed: undefined });
      app.tabs.tell({ id });
      return isBack;
    },

    async destroy(id) {
      await (await bin()).destroy(id);
      if (app.get().removed?.id === id) app.set({ removed: undefined });
    },

    fileText,

    async archive() {
      const { archivesOf } = await import('#storage/archive.ts');
      const texts = await Promise.all((await strategies.list()).map(({ id }) => fileText(id)));
      return { day: world.today(), texts: archivesOf(texts.filter((text) => text !== undefined)) };
    },
  };

  async function fileText(id: string) {
    const { strategy } = app.get();
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
