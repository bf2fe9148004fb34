import type { Library } from '#workshop/library/library.ts';
import type { Session } from '#workshop/session.ts';

/** `unreadable` and `newer` lie on the disk as they are: nothing is written over them. */
export type RecordReading = 'loading' | 'failed' | 'newer' | 'unreadable' | 'ready';
export type RecordSave = 'saved' | 'saving' | 'notSaved' | 'changedElsewhere';

export interface RecordState<Body> {
  readonly reading: RecordReading;
  readonly body: Body;
  readonly save: RecordSave;
  readonly canUndo: boolean;
}

/** What is kept beside the strategies: what was said is held here until the disk has it. */
export interface RecordContext<Body> {
  state(): RecordState<Body>;
  /** Calls back after every change; the answer ends it. */
  listen(hear: () => void): () => void;
  /** One step that undo takes back. */
  change(make: (body: Body) => Body): void;
  /** A step of the clock, or which page is shown: undo passes over it. */
  move(make: (body: Body, now: number) => Body): void;
  undo(): void;
  /** Reads anew where reading failed, or takes what another tab has saved. */
  again(): void;
}

/** The workshop of the open strategy. */
export type SessionContext = RecordContext<Session>;
/** What a consultant works with for every client. */
export type LibraryContext = RecordContext<Library>;
