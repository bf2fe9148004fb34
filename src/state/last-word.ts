import type { LastWord } from '#storage/last-word.ts';
import { mergedStrategies } from '#strategy/merge.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { same } from '#strategy/tree.ts';

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
