import type { LastWords } from '#storage/last-word.ts';
import type { Strategies } from '#storage/strategies.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { AppState, World } from './app-state.ts';
import { type Forecasting, forecastingOf } from './forecasting.ts';
import { emptyHistory, type History } from './history.ts';
import { type Saving, savingOf } from './saving.ts';

/** All that the program is handed. */
export interface Ground {
  readonly world: World;
  readonly strategies: Strategies;
  readonly lastWords: LastWords;
}

/** What the actions share and nobody outside sees. */
export interface Desk extends Ground {
  readonly saving: Saving;
  readonly forecasting: Forecasting;
  history: History;
  get(): AppState;
  set(part: Partial<AppState>): void;
  /** Lays a strategy on the desk as the disk has it at `revision`. Not a step of history. */
  lay(strategy: Strategy, revision: number): void;
  clear(): void;
  /** Puts a changed strategy in the place of the open one; saves it soon and forecasts anew. */
  change(strategy: Strategy, history?: History): void;
}

export const nothingOpen = {
  opening: 'nothing',
  strategy: undefined,
  save: { kind: 'saved' },
  canUndo: false,
  canRedo: false,
  forecast: undefined,
  forecasting: false,
} as const satisfies Partial<AppState>;

export function deskOf(ground: Ground, get: Desk['get'], set: Desk['set']): Desk {
  const current = () => get().strategy;
  const saving = savingOf({ ...ground, current, show: (save) => set({ save }) });
  const forecasting = forecastingOf({ ...ground, current, shown: () => get().forecast, show: set });
  const desk: Desk = {
    ...ground,
    get,
    set,
    saving,
    forecasting,
    history: emptyHistory,
    lay(strategy, revision) {
      desk.history = emptyHistory;
      saving.began(strategy, revision);
      set({ ...nothingOpen, opening: 'opened', strategy, formVersion: get().formVersion + 1 });
      forecasting.renew();
    },
    clear() {
      desk.history = emptyHistory;
      saving.ended();
      set(nothingOpen);
    },
    change(strategy, history = desk.history) {
      desk.history = history;
      set({ strategy, canUndo: history.past.length > 0, canRedo: history.future.length > 0 });
      saving.changed();
      forecasting.renew();
    },
  };
  return desk;
}
