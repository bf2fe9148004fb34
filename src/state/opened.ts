import type { AppState, Editing } from './app-state.ts';
import { type Desk, deskOf } from './desk.ts';
import { editingOn } from './editing.ts';
import { type Session, sessionOn } from './session.ts';
import type { Shelf } from './shelf.ts';

/** The open strategy: what it takes to begin one, to open it and to change it. */
export interface Opened {
  readonly desk: Desk;
  readonly session: Session;
}

/** Made once, when a strategy is first opened or begun; from then on the actions of `Editing` work. */
export function openedOn(shelf: Shelf): Opened {
  const desk = deskOf(shelf);
  const editing: Editing = {
    ...editingOn(desk),
    computeAgain: () => desk.forecasting.renew(),
    settle(side) {
      desk.choices = desk.get().question?.quarrels.map((quarrel) => ({ quarrel, side: side(quarrel) })) ?? [];
      return desk.saving.heard();
    },
    async snapshots() {
      const { strategy } = desk.get();
      return strategy ? (await desk.snapshots()).of(strategy.id) : [];
    },
    // Few people look back, and none at once.
    restore: async (copy) => (await import('./versions.ts')).restore(desk, copy),
    sign: async (...signed) => (await import('./versions.ts')).sign(desk, ...signed),
  };
  shelf.set(editing satisfies Partial<AppState>);
  return { desk, session: sessionOn(desk) };
}
