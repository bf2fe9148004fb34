import { unloadBackupIn } from '#storage/read-unload-backup.ts';
import type { UnloadBackup } from '#storage/unload-backup.ts';
import { mergedStrategies } from '#strategy/merge.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { AppContext } from './app-context.ts';
import type { EditingContext } from './editing-context.ts';

/**
 * What the disk should have after a page was left with this word, given what it has now; undefined where a person has
 * to be asked, or where the strategy was removed meanwhile.
 */
export function backupAfter({ strategy, follows }: UnloadBackup, disk: Strategy | undefined): Strategy | undefined {
  const [base] = follows;
  if (disk === undefined) return base === undefined ? strategy : undefined;
  if (same(disk, strategy) || follows.some((version) => same(version, disk))) return strategy;
  const { tree, conflicts } = mergedStrategies(base ?? { ...strategy, answers: {} }, strategy, disk);
  return conflicts.length === 0 ? tree : undefined;
}

/** A revision no record has: whatever is saved over it meets what the disk has. */
const neverSaved = -1;

/** The word is what was typed last; where the disk has moved on, the two meet as if in two tabs. */
export function applyBackup(
  context: EditingContext,
  { strategy, follows }: UnloadBackup,
  disk: { readonly strategy: Strategy; readonly revision: number },
) {
  const isNext = follows.some((version) => same(version, disk.strategy));
  context.lay(strategy, isNext ? disk.revision : neverSaved, isNext ? disk.strategy : follows[0]);
  context.saving.tookWord();
  context.saving.changed();
  if (!isNext) void context.saving.now();
}

async function keepUnloadBackup({ strategies, unloadBackups, world, tabs }: AppContext, id: string): Promise<void> {
  const word = unloadBackupIn(unloadBackups, id);
  const read = await strategies.read(id);
  if (word === undefined || (read.kind !== 'opened' && read.kind !== 'empty')) return;
  const after = backupAfter(word, read.kind === 'opened' ? read.strategy : undefined);
  if (after === undefined) return;
  const kept = await strategies.keep(after, read.kind === 'opened' ? read.revision : 0, world.now());
  if (kept === 'changedElsewhere') return;
  unloadBackups.forget(id);
  tabs.tell({ id });
}

/**
 * What pages that were left could not bring to the disk goes there now. What has to be asked waits for its opening, what
 * the disk does not take for the next time.
 */
export async function keepUnloadBackups(app: AppContext): Promise<void> {
  for (const id of app.unloadBackups.ids())
    if (id !== app.get().strategy?.id) await keepUnloadBackup(app, id).catch(() => {});
}
