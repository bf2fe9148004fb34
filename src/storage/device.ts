import { deleteDB } from 'idb';
import { type Backups, backupsOn, forgetNotes } from './backups.ts';
import type { Database } from './stores.ts';
import type { Notepad } from './unload-backup.ts';

/** What the program takes from the browser. A page opened from a file, or an old browser, lacks some of it. */
export interface Browser {
  readonly navigator: {
    readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;
    readonly serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistration'>;
  };
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly localStorage: Notepad;
  readonly sessionStorage: Notepad;
}

/** Whether the browser has promised to keep what is stored until the person deletes it. */
export type KeepPromise = 'given' | 'notGiven' | 'cannotBeAsked';

export interface Contents {
  readonly strategies: number;
  readonly binned: number;
  readonly copies: number;
  /** With the program itself, as the browser estimates it; undefined where it does not tell. */
  readonly bytes: number | undefined;
}

/** What lies on this computer as a whole. */
export interface Device {
  readonly backups: Backups;
  contents(): Promise<Contents>;
  keepPromise(): Promise<KeepPromise>;
  askToKeep(): Promise<KeepPromise>;
  /** Asks unless that has been done before, whatever the answer was. */
  askToKeepOnce(): Promise<void>;
  /** Database, caches, worker and notes. `held`: the database goes as soon as another tab is closed. */
  removeAll(): Promise<'removed' | 'held'>;
}

/** Every key of ours begins like this: other programs may live at the same address. */
const ours = 'stage-zero';
const askedKey = 'stage-zero:asked-to-keep';
/** How long another tab may take to let go before the person is told. */
const heldAfterMs = 1000;

export function deviceOn(database: () => Promise<Database>, databaseName: string, browser: Browser): Device {
  const { storage, serviceWorker } = browser.navigator;

  async function answerTo(ask: 'persist' | 'persisted'): Promise<KeepPromise> {
    try {
      const isGiven = await storage?.[ask]?.();
      if (isGiven === undefined) return 'cannotBeAsked';
      return isGiven ? 'given' : 'notGiven';
    } catch {
      return 'cannotBeAsked';
    }
  }

  async function removeDatabase(): Promise<'removed' | 'held'> {
    let tellHeld = () => {};
    const held = new Promise<'held'>((resolve) => {
      tellHeld = () => setTimeout(() => resolve('held'), heldAfterMs);
    });
    const removed = deleteDB(databaseName, { blocked: () => tellHeld() }).then(() => 'removed' as const);
    return Promise.race([removed, held]);
  }

  return {
    backups: backupsOn(() => browser.localStorage),

    async contents() {
      const disk = await database();
      const [strategies, binned, copies] = await Promise.all([
        disk.count('strategies'),
        disk.count('bin'),
        disk.count('snapshots'),
      ]);
      const estimate = await storage?.estimate?.().catch(() => undefined);
      return { strategies, binned, copies, bytes: estimate?.usage };
    },

    keepPromise: () => answerTo('persisted'),
    askToKeep: () => answerTo('persist'),

    async askToKeepOnce() {
      try {
        if (browser.localStorage.getItem(askedKey) !== null) return;
        browser.localStorage.setItem(askedKey, 'yes');
      } catch {
        return;
      }
      if ((await answerTo('persisted')) === 'notGiven') await answerTo('persist');
    },

    async removeAll() {
      const outcome = await removeDatabase();
      const registration = await serviceWorker?.getRegistration();
      await registration?.unregister();
      const names = (await browser.caches?.keys()) ?? [];
      // The worker names its caches after the address it keeps.
      const own = names.filter((name) => registration && name.endsWith(registration.scope));
      await Promise.all(own.map((name) => browser.caches?.delete(name)));
      for (const notes of [browser.localStorage, browser.sessionStorage]) forgetNotes(notes, ours);
      return outcome;
    },
  };
}
