import type { Change } from '#strategy/changes.ts';

/** An answer to one conflict: mine (`was`) or theirs (`now`). */
export interface Choice {
  readonly conflict: Change;
  readonly side: 'was' | 'now';
}
