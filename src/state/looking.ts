import type { Listed } from '#storage/listed.ts';
import type { Desk } from './desk.ts';

const looked = new WeakMap<Desk, Map<string, Listed['condition']>>();

/** The list tells conditions at a glance; this looks at one record after the other, so that nobody waits for it. */
export async function lookClosely(desk: Desk): Promise<void> {
  const known = looked.get(desk) ?? new Map<string, Listed['condition']>();
  looked.set(desk, known);
  for (const { id, savedAt } of desk.get().entries) {
    const version = `${id} ${savedAt}`;
    const condition = known.get(version) ?? (await desk.strategies.conditionOf(id));
    if (condition === undefined) continue;
    known.set(version, condition);
    const { entries } = desk.get();
    const listed = entries.find((entry) => entry.id === id && entry.savedAt === savedAt);
    if (listed && listed.condition !== condition)
      desk.set({ entries: entries.map((entry) => (entry === listed ? { ...entry, condition } : entry)) });
  }
}
