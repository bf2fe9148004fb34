import type { Bin } from '#storage/bin.ts';
import type { Device } from '#storage/device.ts';
import type { LastWords } from '#storage/last-word.ts';
import type { Sessions } from '#storage/sessions.ts';
import type { Snapshots } from '#storage/snapshots.ts';
import type { Strategies } from '#storage/strategies.ts';
import type { Tabs } from '#storage/tabs.ts';
import type { AppState, World } from './app-state.ts';

/** All that the program is handed. */
export interface Ground {
  readonly world: World;
  readonly strategies: Strategies;
  /** These load when they are first needed. */
  snapshots(): Promise<Snapshots>;
  bin(): Promise<Bin>;
  device(): Promise<Device>;
  sessions(): Promise<Sessions>;
  readonly tabs: Tabs;
  readonly lastWords: LastWords;
}

/** What the list of strategies and the open one share. */
export interface Shelf extends Ground {
  get(): AppState;
  set(part: Partial<AppState>): void;
}
