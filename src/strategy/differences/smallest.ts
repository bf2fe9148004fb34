import type { Change } from '../changes.ts';
import { isEntries, isEstimate, isGroup } from '../tree.ts';

/** An entry that came or went, or an order. */
export const isWhole = (change: Change): boolean =>
  change.kind === 'order' ||
  (isEntryValue(change.was) && change.now === undefined) ||
  (isEntryValue(change.now) && change.was === undefined);

const isEntryValue = (value: unknown): boolean => isEntries([value]);

/** A group or list that came or went as a whole is told answer by answer, entry by entry. */
export function smallest(change: Change): readonly Change[] {
  if (change.kind === 'order') return isReordered(change) ? [change] : [];
  const { path, was, now } = change;
  const value = was ?? now;
  if (was !== undefined && now !== undefined) return [change];
  const below = (name: string, inner: unknown) =>
    smallest({ ...change, path: [...path, name], was: was && inner, now: now && inner });
  if (isEntries(value)) return value.flatMap((entry) => below(entry.id, entry));
  if (!isGroup(value) || isEntryValue(value) || isEstimate(value)) return [change];
  return Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : below(name, inner)));
}

/** Entries that came or went are told as such; an order is told where those that stayed stand otherwise. */
function isReordered({ was, now }: Change & { readonly kind: 'order' }): boolean {
  const stayed = now.filter((id) => was.includes(id));
  return stayed.some((id, place) => was.filter((other) => now.includes(other))[place] !== id);
}
