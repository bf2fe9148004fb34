import type { Bin } from '#storage/bin.ts';
import type { Device } from '#storage/device.ts';
import type { Workshops } from '#storage/sessions.ts';
import type { Snapshots } from '#storage/snapshots.ts';
import type { Strategies } from '#storage/strategies.ts';
import type { Tabs } from '#storage/tabs.ts';
import type { UnloadBackups } from '#storage/unload-backup.ts';
import type { AppState, World } from './app-state.ts';

/** All that the program is handed. */
export interface Environment {
  readonly world: World;
  readonly strategies: Strategies;
  /** These load when they are first needed. */
  snapshots(): Promise<Snapshots>;
  bin(): Promise<Bin>;
  device(): Promise<Device>;
  workshops(): Promise<Workshops>;
  readonly tabs: Tabs;
  readonly unloadBackups: UnloadBackups;
}

/** What the list of strategies and the open one share. */
export interface AppContext extends Environment {
  get(): AppState;
  set(part: Partial<AppState>): void;
}
