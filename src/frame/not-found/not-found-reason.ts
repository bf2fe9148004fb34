import type { en } from './words.en.ts';

/** Why somebody who asked for a page stands on the start page instead. */
export type NotFoundReason = keyof typeof en;

const reasons: readonly NotFoundReason[] = ['page', 'strategy', 'example', 'failed'];

/** What a redirect carries along. */
export const notFoundAs = (lost: NotFoundReason) => ({ lost });

export function notFoundReasonIn(state: unknown): NotFoundReason | undefined {
  if (typeof state !== 'object' || state === null || !('lost' in state)) return undefined;
  return reasons.find((reason) => reason === state.lost);
}
