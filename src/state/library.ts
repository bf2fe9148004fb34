import { DatabaseBlocked } from '#storage/database.ts';
import { fileOf } from '#storage/file.ts';
import { copied } from '#strategy/strategy.ts';
import type { AppState } from './app-state.ts';
import type { Desk } from './desk.ts';

type Library = Pick<
  AppState,
  | 'list'
  | 'takeIn'
  | 'duplicate'
  | 'rename'
  | 'remove'
  | 'restoreRemoved'
  | 'bin'
  | 'takeBack'
  | 'destroy'
  | 'fileText'
  | 'archive'
>;

/** A tab that holds on to the disk is looked after this often. */
const blockedRetryMs = 2000;

/** The strategies on the disk as a list, and what can be done to one without opening it. */
export function libraryOn(desk: Desk): Library {
  const { strategies, bin, world } = desk;

  async function list() {
    await changing(async () => {
      await desk.saving.now();
      for (const id of desk.lastWords.ids())
        if (id !== desk.get().strategy?.id) await (await import('./last-word.ts')).keepLastWord(desk, id);
      return undefined;
    });
    if (desk.get().entries.length === 0) return;
    const { lookClosely } = await import('./looking.ts');
    await lookClosely(desk).catch(() => {}); // a disk that refuses now has answered before
  }

  /** Does something to the disk and shows the list as it is then; a disk that refuses is told, not thrown. */
  async function changing(change: () => Promise<Partial<AppState> | undefined>) {
    try {
      const shown = await change();
      desk.set({ ...shown, entries: await strategies.list(), listing: 'ready' });
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

    async takeIn(brought) {
      let kept = 0;
      try {
        for (const strategy of brought) {
          await strategies.keep(copied(strategy, world.newStrategyId()), 0, world.now());
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
        const original = await found(id);
        if (original.kind !== 'opened') return undefined;
        const { named } = await import('./naming.ts');
        await strategies.keep(named(original.strategy, title), original.revision, world.now());
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
