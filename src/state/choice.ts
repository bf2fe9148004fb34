import type { Change } from '#strategy/changes.ts';

/** An answer to one quarrel: mine (`was`) or theirs (`now`). */
export interface Choice {
  readonly quarrel: Change;
  readonly side: 'was' | 'now';
}
