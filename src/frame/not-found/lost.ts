import type { en } from './words.en.ts';

/** Why somebody who asked for a page stands on the start page instead. */
export type LostReason = keyof typeof en;

const reasons: readonly LostReason[] = ['page', 'strategy', 'example', 'failed'];

/** What a redirect carries along. */
export const lostAs = (lost: LostReason) => ({ lost });

export function lostReasonIn(state: unknown): LostReason | undefined {
  if (typeof state !== 'object' || state === null || !('lost' in state)) return undefined;
  return reasons.find((reason) => reason === state.lost);
}
