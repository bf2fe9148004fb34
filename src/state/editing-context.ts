import type { Strategy } from '#strategy/strategy.ts';
import type { AppContext } from './app-context.ts';
import type { Choice } from './choice.ts';
import { type Forecasting, forecastingOf } from './computing/forecasting.ts';
import { type Copies, copiesOf } from './copies.ts';
import { emptyHistory, type History } from './history.ts';
import { nothingOpen } from './nothing-open.ts';
import { type Saving, savingOf } from './saving.ts';

/** What the actions on the open strategy share and nobody outside sees. */
export interface EditingContext extends AppContext {
  readonly saving: Saving;
  readonly copies: Copies;
  readonly forecasting: Forecasting;
  history: History;
  /** What was answered to the open question. */
  choices: readonly Choice[];
  /** Opens a strategy that was saved like this at `revision`. Not a step of history. */
  lay(strategy: Strategy, revision: number, saved?: Strategy | undefined): void;
  clear(): void;
  /** Puts a changed strategy in the place of the open one; saves it soon and forecasts anew. */
  change(strategy: Strategy, history?: History): void;
  /** Puts the open strategy after it met another version in its place. Not a step of history. */
  take(strategy: Strategy): void;
}

const stepsShown = ({ past, future }: History) => ({
  canUndo: past.length > 0,
  stepsTaken: past.length,
  canRedo: future.length > 0,
  undoes: past.at(-1) ?? [],
  redoes: future.at(-1) ?? [],
});

export function editingContextOf(app: AppContext): EditingContext {
  const { get, set } = app;
  const current = () => get().strategy;
  const saving = savingOf({
    ...app,
    current,
    show: (save) => set({ save }),
    wrote: (id) => app.tabs.tell({ id }),
    // Most people have one tab.
    meet: async (base, theirs) => (await import('./resolve-conflicts.ts')).meet(context, base, theirs),
  });
  const forecasting = forecastingOf({
    ...app,
    current,
    shown: () => get().computed,
    show: (computed) => set({ computed }),
  });
  const startOver = () => {
    context.history = emptyHistory;
    context.choices = [];
  };
  const context: EditingContext = {
    ...app,
    saving,
    copies: copiesOf(app.world, app.snapshots),
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
    change(strategy, history = context.history) {
      const before = current();
      if (before && history !== context.history) context.copies.beforeEdit(before);
      context.history = history;
      set({ strategy, ...stepsShown(history) });
      saving.changed();
      forecasting.renew();
    },
    take(strategy) {
      context.history = { ...context.history, last: undefined };
      context.choices = [];
      set({ strategy, question: undefined });
      forecasting.renew();
    },
  };
  return context;
}
