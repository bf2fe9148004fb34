import type { LastWords } from '#storage/last-word.ts';
import type { Strategies } from '#storage/strategies.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { SaveStatus, World } from './app-state.ts';

const autosaveDelayMs = 400;

export interface Saving {
  /** From now on changes are saved over `revision`. Before it nothing is ever written. */
  began(strategy: Strategy, revision: number): void;
  ended(): void;
  changed(): void;
  now(): Promise<void>;
  leave(): void;
}

export interface SavingGround {
  readonly world: Pick<World, 'now' | 'later'>;
  readonly strategies: Pick<Strategies, 'keep'>;
  readonly lastWords: LastWords;
  current(): Strategy | undefined;
  show(save: SaveStatus): void;
}

export function savingOf({ world, strategies, lastWords, current, show }: SavingGround): Saving {
  let revision: number | undefined;
  let saved: Strategy | undefined;
  let isWriting = false;
  let queue = Promise.resolve();
  let forgetTimer = () => {};

  const unsaved = () => {
    const strategy = current();
    return revision === undefined || strategy === undefined || strategy === saved ? undefined : { strategy, revision };
  };

  async function write() {
    const change = unsaved();
    if (!change) return;
    isWriting = true;
    show({ kind: 'saving' });
    try {
      const kept = await strategies.keep(change.strategy, change.revision, world.now());
      if (kept === 'changedElsewhere') {
        revision = undefined;
        show({ kind: 'notSaved', reason: 'changedElsewhere' });
      } else {
        revision = change.revision + 1;
        saved = change.strategy;
        if (!unsaved()) show({ kind: 'saved' });
      }
    } catch {
      show({ kind: 'notSaved', reason: 'diskFailed' });
    }
    isWriting = false;
  }

  const now = () => {
    forgetTimer();
    queue = queue.then(write);
    return queue;
  };

  return {
    now,
    began(strategy, at) {
      revision = at;
      saved = at === 0 ? undefined : strategy;
    },
    ended() {
      forgetTimer();
      revision = undefined;
      saved = undefined;
    },
    changed() {
      if (!unsaved()) return;
      show({ kind: 'saving' });
      forgetTimer();
      forgetTimer = world.later(() => void now(), autosaveDelayMs);
    },
    leave() {
      const change = unsaved();
      if (!change) return;
      const { strategy, revision: at } = change;
      lastWords.leave({ strategy, revisions: isWriting ? [at, at + 1] : [at] });
      void now();
    },
  };
}
