import { lastWordIn } from '#storage/read-last-word.ts';
import { copied } from '#strategy/copied.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { AppState } from './app-state.ts';
import type { Desk } from './desk.ts';
import { nothingOpen } from './nothing-open.ts';

export type Session = Pick<AppState, 'create' | 'adopt' | 'open' | 'close' | 'derive'>;

/** What the person has open: beginning, opening, leaving. */
export function sessionOn(desk: Desk): Session {
  let openings = 0;

  /** A strategy that the disk refuses is open all the same, and the save sign says so. */
  async function begin(strategy: Strategy) {
    await desk.saving.now();
    openings += 1;
    desk.lay(strategy, 0);
    desk.copies.began();
    await desk.saving.now();
    return strategy.id;
  }

  async function found(id: string, isStillWanted: () => boolean) {
    const read = await desk.strategies.read(id);
    if (!isStillWanted()) return;
    const word = lastWordIn(desk.lastWords, id);
    if (read.kind === 'empty' && word?.follows.length === 0) {
      desk.lay(word.strategy, 0);
      return desk.saving.changed();
    }
    if (read.kind !== 'opened') {
      desk.set({ opening: read.kind === 'empty' ? 'missing' : read.kind });
      return;
    }
    desk.copies.opened(read.strategy);
    if (word === undefined || same(word.strategy, read.strategy)) {
      desk.lay(read.strategy, read.revision);
      desk.lastWords.forget(id);
    } else {
      const { layWord } = await import('./last-word.ts');
      if (isStillWanted()) layWord(desk, word, read);
    }
  }

  return {
    create: (language) => begin(newStrategy(desk.world.newStrategyId(), { createdOn: desk.world.today(), language })),

    adopt: (strategy) => begin(copied(strategy, desk.world.newStrategyId())),

    async open(id) {
      openings += 1;
      const turn = openings;
      desk.set({ opening: 'loading' });
      await desk.saving.now();
      if (turn !== openings) return;
      desk.saving.leave();
      desk.clear();
      desk.set({ ...nothingOpen, opening: 'loading' });
      const isStillWanted = () => turn === openings;
      await found(id, isStillWanted).catch(() => isStillWanted() && desk.set({ opening: 'failed' }));
    },

    async close() {
      openings += 1;
      const turn = openings;
      await desk.saving.now();
      if (turn === openings && desk.get().save.kind === 'saved') desk.clear();
    },

    derive: (strategy) => desk.forecasting.derive(strategy),
  };
}
