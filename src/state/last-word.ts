import type { LastWord } from '#storage/last-word.ts';
import { lastWordIn } from '#storage/read-last-word.ts';
import { mergedStrategies } from '#strategy/merge.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';
import type { Desk } from './desk.ts';
import type { Shelf } from './shelf.ts';

/**
 * What the disk should have after a page was left with this word, given what it has now; undefined where a person has
 * to be asked, or where the strategy was removed meanwhile.
 */
export function wordAfter({ strategy, follows }: LastWord, disk: Strategy | undefined): Strategy | undefined {
  const [base] = follows;
  if (disk === undefined) return base === undefined ? strategy : undefined;
  if (same(disk, strategy) || follows.some((version) => same(version, disk))) return strategy;
  const { tree, quarrels } = mergedStrategies(base ?? { ...strategy, answers: {} }, strategy, disk);
  return quarrels.length === 0 ? tree : undefined;
}

/** A revision no record has: whatever is saved over it meets what the disk has. */
const neverSaved = -1;

/** The word is what was typed last; where the disk has moved on, the two meet as if in two tabs. */
export function layWord(
  desk: Desk,
  { strategy, follows }: LastWord,
  disk: { readonly strategy: Strategy; readonly revision: number },
) {
  const isNext = follows.some((version) => same(version, disk.strategy));
  desk.lay(strategy, isNext ? disk.revision : neverSaved, isNext ? disk.strategy : follows[0]);
  desk.saving.tookWord();
  desk.saving.changed();
  if (!isNext) void desk.saving.now();
}

async function keepLastWord({ strategies, lastWords, world, tabs }: Shelf, id: string): Promise<void> {
  const word = lastWordIn(lastWords, id);
  const read = await strategies.read(id);
  if (word === undefined || (read.kind !== 'opened' && read.kind !== 'empty')) return;
  const after = wordAfter(word, read.kind === 'opened' ? read.strategy : undefined);
  if (after === undefined) return;
  const kept = await strategies.keep(after, read.kind === 'opened' ? read.revision : 0, world.now());
  if (kept === 'changedElsewhere') return;
  lastWords.forget(id);
  tabs.tell({ id });
}

/**
 * What pages that were left could not bring to the disk goes there now. What has to be asked waits for its opening, what
 * the disk does not take for the next time.
 */
export async function keepLastWords(shelf: Shelf): Promise<void> {
  for (const id of shelf.lastWords.ids())
    if (id !== shelf.get().strategy?.id) await keepLastWord(shelf, id).catch(() => {});
}
