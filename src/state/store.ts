import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { deskOf, type Ground, nothingOpen } from './desk.ts';
import { editingOn } from './editing.ts';
import { libraryOn } from './library.ts';
import { sessionOn } from './session.ts';

export type App = StoreApi<AppState>;

export const createApp = (ground: Ground): App =>
  createStore<AppState>()((set, get) => {
    const desk = deskOf(ground, get, set);
    return {
      ...nothingOpen,
      listing: 'loading',
      entries: [],
      removed: undefined,
      handedOut: 0,
      removal: undefined,
      weigh: ground.world.weigh,
      analyse: ground.world.analyse,
      device: ground.device,
      ...libraryOn(desk),
      ...sessionOn(desk),
      ...editingOn(desk),
      settle(side) {
        desk.choices = get().question?.quarrels.map((quarrel) => ({ quarrel, side: side(quarrel) })) ?? [];
        return desk.saving.heard();
      },
      async snapshots() {
        const { strategy } = get();
        return strategy ? (await desk.snapshots()).of(strategy.id) : [];
      },
      // Few people look back, and none at once.
      restore: async (copy) => (await import('./versions.ts')).restore(desk, copy),
      sign: async (...signed) => (await import('./versions.ts')).sign(desk, ...signed),
      async noteExport(id) {
        (await ground.device()).backups.exported(id);
        set({ handedOut: get().handedOut + 1 });
      },
      removeAll: async () => (await import('./removal.ts')).removeAll(desk),
      vanish() {
        desk.clear();
        set({ removal: get().removal ?? 'done' });
      },
    };
  });
