import { DatabaseBlocked } from '#storage/database.ts';
import { fileOf } from '#storage/file.ts';
import { copied } from '#strategy/copied.ts';
import { same } from '#strategy/tree.ts';
import type { AppState, StrategyEntry } from './app-state.ts';
import type { Desk } from './desk.ts';

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
/** Whoever came for one strategy has pressed its line by then, or reads the list. */
const lookAfterMs = 500;

/** The strategies on the disk as a list, and what can be done to one without opening it. */
export function libraryOn(desk: Desk): Library {
  const { strategies, bin, world } = desk;

  async function list() {
    await changing(async () => {
      await desk.saving.now();
      if (desk.lastWords.ids().length > 0) await (await import('./last-word.ts')).keepLastWords(desk);
      return undefined;
    });
    if (desk.get().entries.length > 0) world.later(() => void look(), lookAfterMs);
  }

  async function look() {
    const { lookClosely } = await import('./looking.ts');
    await lookClosely(desk).catch(() => {}); // a disk that refuses now has answered before
  }

  /** Does something to the disk and shows the list as it is then; a disk that refuses is told, not thrown. */
  async function changing(change: () => Promise<Partial<AppState> | undefined>) {
    try {
      const shown = await change();
      const entries = withKnown(desk.get().entries, await strategies.list());
      desk.set({ ...shown, entries, listing: 'ready' });
    } catch (error) {
      desk.set({ listing: error instanceof DatabaseBlocked ? 'blocked' : 'failed' });
      if (error instanceof DatabaseBlocked) world.later(() => void list(), blockedRetryMs);
    }
  }

  /** The open strategy goes first to the disk and off the desk: it must not be changed behind its back. */
  async function found(id: string) {
    if (desk.get().strategy?.id === id) await desk.get().close();
    return strategies.read(id);
  }

  return {
    list,

    foretell(entries) {
      if (desk.get().listing === 'loading') desk.set({ entries, listing: 'ready' });
    },

    async takeIn(brought) {
      let kept = 0;
      try {
        for (const strategy of brought) {
          const id = world.newStrategyId();
          await strategies.keep(copied(strategy, id), 0, world.now());
          desk.tabs.tell({ id });
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
        desk.tabs.tell({ id: copy.id });
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
        desk.tabs.tell({ id });
        return undefined;
      }),

    remove: (id) =>
      changing(async () => {
        await found(id);
        const removed = await (await bin()).put(id, world.now());
        desk.tabs.tell({ id });
        return { removed };
      }),

    restoreRemoved: () =>
      changing(async () => {
        const { removed } = desk.get();
        if (removed) await (await bin()).takeBack(removed.id);
        if (removed) desk.tabs.tell({ id: removed.id });
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
      if (desk.get().removed?.id === id) desk.set({ removed: undefined });
      desk.tabs.tell({ id });
      return isBack;
    },

    async destroy(id) {
      await (await bin()).destroy(id);
      if (desk.get().removed?.id === id) desk.set({ removed: undefined });
    },

    fileText,

    async archive() {
      const { archivesOf } = await import('#storage/archive.ts');
      const texts = await Promise.all((await strategies.list()).map(({ id }) => fileText(id)));
      return { day: world.today(), texts: archivesOf(texts.filter((text) => text !== undefined)) };
    },
  };

  async function fileText(id: string) {
    const { strategy } = desk.get();
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
