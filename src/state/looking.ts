import type { Listed } from '#storage/listed.ts';
import type { Shelf } from './shelf.ts';

const looked = new WeakMap<Shelf, Map<string, Listed['condition']>>();

/** The list tells conditions at a glance; this looks at one record after the other, so that nobody waits for it. */
export async function lookClosely(shelf: Shelf): Promise<void> {
  const known = looked.get(shelf) ?? new Map<string, Listed['condition']>();
  looked.set(shelf, known);
  for (const { id, savedAt } of shelf.get().entries) {
    const version = `${id} ${savedAt}`;
    const condition = known.get(version) ?? (await shelf.strategies.conditionOf(id));
    if (condition === undefined) continue;
    known.set(version, condition);
    const { entries } = shelf.get();
    const listed = entries.find((entry) => entry.id === id && entry.savedAt === savedAt);
    if (listed && listed.condition !== condition)
      shelf.set({ entries: entries.map((entry) => (entry === listed ? { ...entry, condition } : entry)) });
  }
}
