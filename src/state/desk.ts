import type { Strategy } from '#strategy/strategy.ts';
import type { Choice } from './choice.ts';
import { type Forecasting, forecastingOf } from './computing/forecasting.ts';
import { type Copies, copiesOf } from './copies.ts';
import { emptyHistory, type History } from './history.ts';
import { nothingOpen } from './nothing-open.ts';
import { type Saving, savingOf } from './saving.ts';
import type { Shelf } from './shelf.ts';

/** What the actions on the open strategy share and nobody outside sees. */
export interface Desk extends Shelf {
  readonly saving: Saving;
  readonly copies: Copies;
  readonly forecasting: Forecasting;
  history: History;
  /** What was answered to the open question. */
  choices: readonly Choice[];
  /** Lays a strategy on the desk that was saved like this at `revision`. Not a step of history. */
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

export function deskOf(shelf: Shelf): Desk {
  const { get, set } = shelf;
  const current = () => get().strategy;
  const saving = savingOf({
    ...shelf,
    current,
    show: (save) => set({ save }),
    wrote: (id) => shelf.tabs.tell({ id }),
    // Most people have one tab.
    meet: async (base, theirs) => (await import('./meeting.ts')).meet(desk, base, theirs),
  });
  const forecasting = forecastingOf({
    ...shelf,
    current,
    shown: () => get().computed,
    show: (computed) => set({ computed }),
  });
  const startOver = () => {
    desk.history = emptyHistory;
    desk.choices = [];
  };
  const desk: Desk = {
    ...shelf,
    saving,
    copies: copiesOf(shelf.world, shelf.snapshots),
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
  return desk;
}
