import type { AppContext } from './app-context.ts';
import type { AppState, Editing } from './app-state.ts';
import { editingOn } from './editing.ts';
import { type EditingContext, editingContextOf } from './editing-context.ts';
import { type Session, sessionOn } from './session.ts';

/** The open strategy: what it takes to begin one, to open it and to change it. */
export interface Opened {
  readonly context: EditingContext;
  readonly session: Session;
}

/** Made once, when a strategy is first opened or begun; from then on the actions of `Editing` work. */
export function openedOn(app: AppContext): Opened {
  const context = editingContextOf(app);
  const editing: Editing = {
    ...editingOn(context),
    computeAgain: () => context.forecasting.renew(),
    settle(side) {
      context.choices = context.get().question?.conflicts.map((conflict) => ({ conflict, side: side(conflict) })) ?? [];
      return context.saving.heard();
    },
    async snapshots() {
      const { strategy } = context.get();
      return strategy ? (await context.snapshots()).of(strategy.id) : [];
    },
    // Few people look back, and none at once.
    restore: async (copy) => (await import('./versions.ts')).restore(context, copy),
    sign: async (...signed) => (await import('./versions.ts')).sign(context, ...signed),
  };
  app.set(editing satisfies Partial<AppState>);
  return { context, session: sessionOn(context) };
}
