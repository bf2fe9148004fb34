import { fileOf } from '#storage/file.ts';
import { fitted } from '#storage/fitting.ts';
import type { Removed } from '#storage/strategies.ts';
import { copied, draftOf, type Strategy } from '#strategy/strategy.ts';
import type { AppState } from './app-state.ts';
import type { Desk } from './desk.ts';

type Library = Pick<
  AppState,
  'list' | 'takeIn' | 'duplicate' | 'rename' | 'remove' | 'restoreRemoved' | 'fileText' | 'archive'
>;

function renamed(strategy: Strategy, name: string): Strategy {
  const before = draftOf(strategy, 'business');
  return { ...strategy, answers: { ...strategy.answers, business: fitted('business', { ...before, name }, before) } };
}

/** A strategy has one name, whichever variant is worked on. */
function named(strategy: Strategy, name: string): Strategy {
  const { aside } = strategy;
  const { answers } = renamed(strategy, name);
  if (aside === undefined) return { ...strategy, answers };
  const laidAside = renamed({ ...strategy, answers: aside.answers }, name);
  return { ...strategy, answers, aside: { ...aside, answers: laidAside.answers } };
}

/** The strategies on the disk as a list, and what can be done to one without opening it. */
export function libraryOn(desk: Desk): Library {
  const { strategies, world } = desk;
  let taken: Removed | undefined;

  const list = () =>
    changing(async () => {
      await desk.saving.now();
      for (const id of desk.lastWords.ids()) if (id !== desk.get().strategy?.id) await keepLastWord(id);
    });

  /** What a page that was left could not bring to the disk goes there now, unless the disk has moved on. */
  async function keepLastWord(id: string) {
    const read = await strategies.read(id);
    const word = desk.lastWords.take(id);
    const revision = read.kind === 'opened' ? read.revision : read.kind === 'empty' ? 0 : undefined;
    if (word === undefined || revision === undefined || !word.revisions.includes(revision)) return;
    await strategies.keep(word.strategy, revision, world.now());
  }

  /** Does something to the disk and shows the list as it is then; a disk that refuses is told, not thrown. */
  async function changing(change: () => Promise<void>) {
    try {
      await change();
      desk.set({ entries: await strategies.list(), listing: 'ready' });
    } catch {
      desk.set({ listing: 'failed' });
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
        if (original.kind !== 'opened') return;
        const copy = named(copied(original.strategy, world.newStrategyId()), copyTitle);
        await strategies.keep(copy, 0, world.now());
      }),

    rename: (id, title) =>
      changing(async () => {
        const original = await found(id);
        if (original.kind !== 'opened') return;
        await strategies.keep(named(original.strategy, title), original.revision, world.now());
      }),

    remove: (id) =>
      changing(async () => {
        await found(id);
        taken = await strategies.remove(id);
        desk.set({ removed: taken?.entry });
      }),

    restoreRemoved: () =>
      changing(async () => {
        await taken?.restore();
        taken = undefined;
        desk.set({ removed: undefined });
      }),

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
