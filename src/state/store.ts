import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppContext, Environment } from './app-context.ts';
import type { AppState } from './app-state.ts';
import { libraryOn } from './library.ts';
import { editingNothing, nothingOpen } from './nothing-open.ts';
import type { Opened } from './opened.ts';
import type { LibraryContext, SessionContext } from './workshop/own-record.ts';

export type App = StoreApi<AppState>;

/** The program begins with the list alone: what opens and changes a strategy is fetched for the first one. */
export const createApp = (environment: Environment): App =>
  createStore<AppState>()((set, get) => {
    const app: AppContext = { ...environment, get, set };
    let opened: Opened | undefined;
    /** One of them, however many ask before it is there. A part that could not be fetched is asked for again. */
    let fetching: Promise<Opened> | undefined;
    const session = async () => {
      fetching ??= import('./opened.ts').then(
        ({ openedOn }) => {
          opened = openedOn(app);
          return opened;
        },
        (error: unknown) => {
          fetching = undefined;
          throw error;
        },
      );
      return (await fetching).session;
    };
    /** Whoever leaves, or asks for another strategy, no longer waits for the one asked for before. */
    let turn = 0;
    let library: LibraryContext | undefined;
    let held: { readonly strategyId: string; readonly context: SessionContext } | undefined;
    const saveNow = async () => opened?.context.saving.now();

    environment.tabs.listen(({ id }) => {
      if (get().strategy?.id === id) void opened?.context.saving.heard();
      else if (get().opening === 'nothing' && get().listing === 'ready') void get().list();
    });
    return {
      ...nothingOpen,
      ...editingNothing(environment.world),
      listing: 'loading',
      entries: [],
      removed: undefined,
      handedOut: 0,
      removal: undefined,
      weigh: environment.world.weigh,
      analyse: environment.world.analyse,
      device: environment.device,
      async workshop(strategyId) {
        const { sessionContext } = await import('./workshop/record-context.ts');
        if (held?.strategyId !== strategyId)
          held = { strategyId, context: sessionContext(strategyId, environment.workshops, environment.world) };
        return held.context;
      },
      async library() {
        const { libraryContext } = await import('./workshop/record-context.ts');
        library ??= libraryContext(environment.workshops, environment.world);
        return library;
      },
      ...libraryOn(app, saveNow),
      async create(language) {
        turn += 1;
        return (await session()).create(language);
      },
      async adopt(strategy) {
        turn += 1;
        return (await session()).adopt(strategy);
      },
      derive: async (strategy) => (await session()).derive(strategy),
      plannedFrom: async (derived) => (await session()).plannedFrom(derived),
      async open(id) {
        turn += 1;
        const mine = turn;
        set({ opening: 'loading' });
        const found = await session().catch(() => undefined);
        if (mine !== turn) return;
        if (found) return found.open(id);
        set({ opening: 'failed' });
      },
      async close() {
        turn += 1;
        if (opened) return opened.session.close();
        set(nothingOpen);
      },
      saveNow,
      leave: () => opened?.context.saving.leave(),
      async noteExport(id) {
        (await environment.device()).backups.exported(id);
        set({ handedOut: get().handedOut + 1 });
      },
      async removeAll() {
        const { removeAll } = await import('./removal.ts');
        opened?.context.clear();
        return removeAll(app);
      },
      vanish() {
        opened?.context.clear();
        set({ removal: get().removal ?? 'done' });
      },
    };
  });
