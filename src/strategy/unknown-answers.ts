import { type StageId, stageIds } from '#stages/card.ts';
import { answersOf } from './cleaning.ts';
import type { Strategy } from './strategy.ts';

/** Paths in a tree of answers that say "I don't know yet". */
function unknownIn(answers: unknown, path: string): readonly string[] {
  if (answers === 'unknown') return [path];
  if (typeof answers !== 'object' || answers === null) return [];
  if ('kind' in answers && answers.kind === 'unknown') return [path];
  return Object.entries(answers).flatMap(([key, inner]) => unknownIn(inner, path ? `${path}.${key}` : key));
}

export const unknownAnswers = (strategy: Strategy): readonly { readonly stage: StageId; readonly path: string }[] => {
  const answers = answersOf(strategy);
  return stageIds.flatMap((stage) => unknownIn(answers[stage], '').map((path) => ({ stage, path })));
};
