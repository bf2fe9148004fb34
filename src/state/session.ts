import { unloadBackupIn } from '#storage/read-unload-backup.ts';
import { copied } from '#strategy/copied.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { AppState } from './app-state.ts';
import type { EditingContext } from './editing-context.ts';
import { nothingOpen } from './nothing-open.ts';

export type Session = Pick<AppState, 'create' | 'adopt' | 'open' | 'close' | 'derive' | 'plannedFrom'>;

/** What the person has open: beginning, opening, leaving. */
export function sessionOn(context: EditingContext): Session {
  let openings = 0;

  /** A strategy that the disk refuses is open all the same, and the save sign says so. */
  async function begin(strategy: Strategy) {
    await context.saving.now();
    openings += 1;
    context.lay(strategy, 0);
    context.copies.began();
    await context.saving.now();
    return strategy.id;
  }

  async function found(id: string, isStillWanted: () => boolean) {
    const read = await context.strategies.read(id);
    if (!isStillWanted()) return;
    const word = unloadBackupIn(context.unloadBackups, id);
    if (read.kind === 'empty' && word?.follows.length === 0) {
      context.lay(word.strategy, 0);
      return context.saving.changed();
    }
    if (read.kind !== 'opened') {
      context.set({ opening: read.kind === 'empty' ? 'missing' : read.kind });
      return;
    }
    context.copies.opened(read.strategy);
    if (word === undefined || same(word.strategy, read.strategy)) {
      context.lay(read.strategy, read.revision);
      context.unloadBackups.forget(id);
    } else {
      const { applyBackup } = await import('./unload-backup.ts');
      if (isStillWanted()) applyBackup(context, word, read);
    }
  }

  return {
    create: (language) =>
      begin(newStrategy(context.world.newStrategyId(), { createdOn: context.world.today(), language })),

    adopt: (strategy) => begin(copied(strategy, context.world.newStrategyId())),

    async open(id) {
      openings += 1;
      const turn = openings;
      context.set({ opening: 'loading' });
      await context.saving.now();
      if (turn !== openings) return;
      context.saving.leave();
      context.clear();
      context.set({ ...nothingOpen, opening: 'loading' });
      const isStillWanted = () => turn === openings;
      await found(id, isStillWanted).catch(() => isStillWanted() && context.set({ opening: 'failed' }));
    },

    async close() {
      openings += 1;
      const turn = openings;
      await context.saving.now();
      if (turn === openings && context.get().save.kind === 'saved') context.clear();
    },

    derive: context.forecasting.derive,
    plannedFrom: context.forecasting.plannedFrom,
  };
}
