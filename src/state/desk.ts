import type { Bin } from '#storage/bin.ts';
import type { Device } from '#storage/device.ts';
import type { LastWords } from '#storage/last-word.ts';
import type { Snapshots } from '#storage/snapshots.ts';
import type { Strategies } from '#storage/strategies.ts';
import type { Tabs } from '#storage/tabs.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { AppState, World } from './app-state.ts';
import type { Choice } from './choice.ts';
import { notComputed } from './computing/computed.ts';
import { type Forecasting, forecastingOf } from './computing/forecasting.ts';
import { type Copies, copiesOf } from './copies.ts';
import { emptyHistory, type History } from './history.ts';
import { type Saving, savingOf } from './saving.ts';

/** All that the program is handed. */
export interface Ground {
  readonly world: World;
  readonly strategies: Strategies;
  /** These three load when they are first needed. */
  snapshots(): Promise<Snapshots>;
  bin(): Promise<Bin>;
  device(): Promise<Device>;
  readonly tabs: Tabs;
  readonly lastWords: LastWords;
}

/** What the actions share and nobody outside sees. */
export interface Desk extends Ground {
  readonly saving: Saving;
  readonly copies: Copies;
  readonly forecasting: Forecasting;
  history: History;
  /** What was answered to the open question. */
  choices: readonly Choice[];
  get(): AppState;
  set(part: Partial<AppState>): void;
  /** Lays a strategy on the desk that was saved like this at `revision`. Not a step of history. */
  lay(strategy: Strategy, revision: number, saved?: Strategy | undefined): void;
  clear(): void;
  /** Puts a changed strategy in the place of the open one; saves it soon and forecasts anew. */
  change(strategy: Strategy, history?: History): void;
  /** Puts the open strategy after it met another version in its place. Not a step of history. */
  take(strategy: Strategy): void;
}

export const nothingOpen = {
  opening: 'nothing',
  strategy: undefined,
  save: { kind: 'saved' },
  question: undefined,
  canUndo: false,
  canRedo: false,
  stepsTaken: 0,
  undoes: [],
  redoes: [],
  computed: notComputed,
} as const satisfies Partial<AppState>;

const stepsShown = ({ past, future }: History) => ({
  canUndo: past.length > 0,
  stepsTaken: past.length,
  canRedo: future.length > 0,
  undoes: past.at(-1) ?? [],
  redoes: future.at(-1) ?? [],
});

export function deskOf(ground: Ground, get: Desk['get'], set: Desk['set']): Desk {
  const current = () => get().strategy;
  const saving = savingOf({
    ...ground,
    current,
    show: (save) => set({ save }),
    wrote: (id) => ground.tabs.tell({ id }),
    // Most people have one tab.
    meet: async (base, theirs) => (await import('./meeting.ts')).meet(desk, base, theirs),
  });
  const forecasting = forecastingOf({
    ...ground,
    current,
    shown: () => get().computed,
    show: (computed) => set({ computed }),
  });
  const startOver = () => {
    desk.history = emptyHistory;
    desk.choices = [];
  };
  const desk: Desk = {
    ...ground,
    get,
    set,
    saving,
    copies: copiesOf(ground.world, ground.snapshots),
    forecasting,
    history: emptyHistory,
    choices: [],
    lay(strategy, revision, saved = revision === 0 ? undefined : strategy) {
      startOver();
      saving.began(saved, revision);
      const save = { kind: saved === strategy ? 'saved' : 'saving' } as const;
      set({ ...nothingOpen, opening: 'opened', strategy, save });
      forecasting.renew();
    },
    clear() {
      startOver();
      saving.ended();
      set(nothingOpen);
    },
    change(strategy, history = desk.history) {
      const before = current();
      if (before && history !== desk.history) desk.copies.beforeEdit(before);
      desk.history = history;
      set({ strategy, ...stepsShown(history) });
      saving.changed();
      forecasting.renew();
    },
    take(strategy) {
      desk.history = { ...desk.history, last: undefined };
      desk.choices = [];
      set({ strategy, question: undefined });
      forecasting.renew();
    },
  };
  ground.tabs.listen(({ id }) => {
    if (current()?.id === id) void saving.heard();
    else if (get().opening === 'nothing' && get().listing === 'ready') void get().list();
  });
  return desk;
}
