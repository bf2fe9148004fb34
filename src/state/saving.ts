import type { Strategies } from '#storage/strategies.ts';
import type { UnloadBackups } from '#storage/unload-backup.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { SaveStatus, World } from './app-state.ts';

/** From the last keystroke, and from the first one that is not saved yet. */
const autosaveDelayMs = 300;
const autosaveMaxMs = 2000;
/** After a disk that refused, and again after the next; the last of them goes on. */
const retryDelaysMs = [500, 1000, 2000, 4000];
/** A disk that has not answered by then is said to have refused; its answer counts all the same if it comes. */
const patienceMs = 5000;

export interface Saving {
  /** From now on changes are saved over `revision`. Before it nothing is ever written. */
  began(saved: Strategy | undefined, revision: number): void;
  ended(): void;
  changed(): void;
  now(): Promise<void>;
  leave(): void;
  /** The open strategy was noted while a page was left: the note goes once all of it is on the disk. */
  tookWord(): void;
  /** Another tab has written: its edits and the ones here are brought together. */
  heard(): Promise<void>;
}

type NotSaved = Extract<SaveStatus, { readonly kind: 'notSaved' }>['reason'];

/** The open strategy after it met another version, and whether the disk has all of it. */
export interface Met {
  /** What counts as saved from now on; undefined while a question is open. */
  readonly saved: Strategy | undefined;
}

export interface SavingEnvironment {
  readonly world: Pick<World, 'now' | 'later'>;
  readonly strategies: Pick<Strategies, 'keep' | 'read'>;
  readonly unloadBackups: UnloadBackups;
  current(): Strategy | undefined;
  show(save: SaveStatus): void;
  /** Tells the other tabs. */
  wrote(id: string): void;
  /** Brings the version another tab has saved and the open one together. */
  meet(base: Strategy | undefined, theirs: Strategy): Promise<Met>;
}

const reasons = { empty: 'removedElsewhere', newer: 'newerProgram', unreadable: 'unreadable' } as const;

export function savingOf({ world, strategies, unloadBackups, current, show, wrote, meet }: SavingEnvironment): Saving {
  let revision: number | undefined;
  let saved: Strategy | undefined;
  /** Versions handed to the disk that it has not confirmed: it may have taken them all the same. */
  let handed: readonly Strategy[] = [];
  let changedAt: number | undefined;
  let failures = 0;
  /** Something waits for the person, or for another program: trying again alone does not help. */
  let isHeld = false;
  let hasLeftWord = false;
  let queue = Promise.resolve();
  let forgetTimer = () => {};

  const unsaved = () => {
    const strategy = current();
    return revision === undefined || strategy === undefined || strategy === saved ? undefined : { strategy, revision };
  };

  const after = (delayMs: number) => {
    forgetTimer();
    forgetTimer = world.later(() => void now(), delayMs);
  };

  function confirmed(strategy: Strategy, at: number) {
    revision = at;
    saved = strategy;
    handed = [];
    changedAt = undefined;
    failures = 0;
    isHeld = false;
    if (unsaved()) return changed();
    if (hasLeftWord) unloadBackups.forget(strategy.id);
    hasLeftWord = false;
    show({ kind: 'saved' });
  }

  function refused() {
    show({ kind: 'notSaved', reason: 'diskFailed' });
    after(retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)] ?? autosaveMaxMs);
    failures += 1;
  }

  function held(reason: NotSaved) {
    isHeld = true;
    show({ kind: 'notSaved', reason });
  }

  /** Rejects when the disk refuses or does not answer. */
  function patiently<Answer>(asked: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const stopWaiting = world.later(() => reject(new Error('The disk does not answer.')), patienceMs);
      asked.then(resolve, reject).finally(stopWaiting);
    });
  }

  /** Meanwhile another strategy may have been opened, or none. */
  const isOpen = (id: string) => revision !== undefined && current()?.id === id;

  async function write() {
    const change = unsaved();
    if (!change) return;
    const { strategy } = change;
    if (failures === 0 && !isHeld) show({ kind: 'saving' });
    handed = [...handed, strategy];
    try {
      const kept = await patiently(strategies.keep(strategy, change.revision, world.now()));
      if (kept !== 'changedElsewhere') wrote(strategy.id);
      if (!isOpen(strategy.id)) return;
      if (kept === 'changedElsewhere') return await meetDisk(strategy.id);
      confirmed(strategy, change.revision + 1);
    } catch (error) {
      if (!isOpen(strategy.id)) return;
      if (isNewerProgram(error)) held('newerProgram');
      else refused();
    }
  }

  async function meetDisk(id: string) {
    const read = await patiently(strategies.read(id));
    if (!isOpen(id)) return;
    if (read.kind !== 'opened') return held(reasons[read.kind]);
    if (read.revision === revision) return isHeld && saved ? confirmed(saved, revision) : undefined;
    const own = handed.find((strategy) => same(strategy, read.strategy));
    if (own) {
      // Written after all, though the disk never said so: the other tabs have not heard of it either.
      wrote(id);
      return confirmed(own, read.revision);
    }
    const met = await meet(saved, read.strategy);
    if (met.saved) confirmed(met.saved, read.revision);
    else held('changedElsewhere');
  }

  /** A disk that could not be read just then is asked again: news that is dropped would leave this tab behind for good. */
  function heard(): Promise<void> {
    const id = current()?.id;
    const askAgain = () => void world.later(() => void heard(), autosaveMaxMs);
    if (id !== undefined) queue = queue.then(() => (isOpen(id) ? meetDisk(id).catch(askAgain) : undefined));
    return queue;
  }

  const now = () => {
    forgetTimer();
    queue = queue.then(write);
    return queue;
  };

  function changed() {
    if (!unsaved()) return;
    changedAt ??= world.now();
    if (failures > 0) return;
    if (!isHeld) show({ kind: 'saving' });
    after(Math.max(0, Math.min(autosaveDelayMs, changedAt + autosaveMaxMs - world.now())));
  }

  function began(version: Strategy | undefined, at: number) {
    forgetTimer();
    revision = at;
    saved = version;
    handed = [];
    changedAt = undefined;
    failures = 0;
    isHeld = false;
    hasLeftWord = false;
  }

  return {
    now,
    changed,
    began,
    ended() {
      began(undefined, 0);
      revision = undefined;
    },
    heard,
    tookWord() {
      hasLeftWord = true;
    },
    leave() {
      const change = unsaved();
      if (!change) return;
      const follows = [saved, handed.at(-1)].filter((version) => version !== undefined);
      unloadBackups.leave({ strategy: change.strategy, follows });
      hasLeftWord = true;
      void now();
    },
  };
}

/** The disk has been upgraded by a newer program in another tab: this one can only be reloaded. */
const isNewerProgram = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError';
