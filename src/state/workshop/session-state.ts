import type { Session } from '#workshop/session.ts';

/** `unreadable` and `newer` lie on the disk as they are: nothing is written over them. */
export type SessionReading = 'loading' | 'failed' | 'newer' | 'unreadable' | 'ready';
export type SessionSave = 'saved' | 'saving' | 'notSaved' | 'changedElsewhere';

export interface SessionState {
  readonly reading: SessionReading;
  readonly session: Session;
  readonly save: SessionSave;
  readonly canUndo: boolean;
}

/** The workshop of the open strategy: what was said is held here until the disk has it. */
export interface SessionContext {
  state(): SessionState;
  /** Calls back after every change; the answer ends it. */
  listen(hear: () => void): () => void;
  /** One step that undo takes back. */
  change(make: (session: Session) => Session): void;
  /** A step of the clock, or which page is shown: undo passes over it. */
  move(make: (session: Session, now: number) => Session): void;
  undo(): void;
  /** Reads anew where reading failed, or takes what another tab has saved. */
  again(): void;
}
