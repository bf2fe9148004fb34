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
      formVersion: 0,
      weigh: ground.world.weigh,
      analyse: ground.world.analyse,
      ...libraryOn(desk),
      ...sessionOn(desk),
      ...editingOn(desk),
    };
  });
