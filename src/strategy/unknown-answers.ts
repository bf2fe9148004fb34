import { type StageId, stageIds } from '#stages/card.ts';
import { asksOwnHours } from '#stages/work.ts';
import { answersOf } from './cleaning.ts';
import type { Strategy } from './strategy.ts';

/** Paths in a tree of answers that say "I don't know yet". */
function unknownIn(answers: unknown, path: string): readonly string[] {
  if (answers === 'unknown') return [path];
  if (typeof answers !== 'object' || answers === null) return [];
  if ('kind' in answers && answers.kind === 'unknown') return [path];
  return Object.entries(answers).flatMap(([key, inner]) => unknownIn(inner, path ? `${path}.${key}` : key));
}

/** What is not asked while others do all the work. */
const ownHours: readonly string[] = ['ownHoursPerWeek', 'hourCostMinor'];

export const unknownAnswers = (strategy: Strategy): readonly { readonly stage: StageId; readonly path: string }[] => {
  const answers = answersOf(strategy);
  const asksHours = asksOwnHours(answers.business.workers);
  return stageIds.flatMap((stage) =>
    unknownIn(answers[stage], '')
      .filter((path) => stage !== 'business' || asksHours || !ownHours.includes(path))
      .map((path) => ({ stage, path })),
  );
};
