import { stageIds } from '#stages/card.ts';
import type { Difference } from '#strategy/differences.ts';
import { confirmedThere } from '#strategy/merge-marks.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { en } from './words.en.ts';

/** What is only proposed here and was confirmed there, a line a stage. */
export function confirmationsIn(mine: Strategy, theirs: Strategy, words: typeof en): readonly Difference[] {
  const all = confirmedThere(mine, theirs);
  const { label, here, there } = words.confirmed;
  return stageIds.flatMap((stage) => {
    const confirms = all.filter((at) => at.startsWith(`${stage}.`));
    const [was, now] = [here(confirms.length), there(confirms.length)];
    return confirms.length === 0
      ? []
      : [{ key: `${stage} confirmed`, stage, path: '', label, was, now, changes: [], confirms }];
  });
}
