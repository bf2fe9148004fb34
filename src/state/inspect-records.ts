import type { Listed } from '#storage/listed.ts';
import type { AppContext } from './app-context.ts';

const looked = new WeakMap<AppContext, Map<string, Listed['condition']>>();

/** The list tells conditions at a glance; this looks at one record after the other, so that nobody waits for it. */
export async function inspectRecords(app: AppContext): Promise<void> {
  const known = looked.get(app) ?? new Map<string, Listed['condition']>();
  looked.set(app, known);
  for (const { id, savedAt } of app.get().entries) {
    const version = `${id} ${savedAt}`;
    const condition = known.get(version) ?? (await app.strategies.conditionOf(id));
    if (condition === undefined) continue;
    known.set(version, condition);
    const { entries } = app.get();
    const listed = entries.find((entry) => entry.id === id && entry.savedAt === savedAt);
    if (listed && listed.condition !== condition)
      app.set({ entries: entries.map((entry) => (entry === listed ? { ...entry, condition } : entry)) });
  }
}
