import { stageAnswers } from '#stages/answers.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { type Problem, type StageId, stageIds } from '#stages/card.ts';
import { answersOf, problemsOf } from './cleaning.ts';
import { draftOf, type Strategy } from './strategy.ts';
import { isAskedOfAll } from './without-selling.ts';

export type StageStatus = 'notStarted' | 'inProgress' | 'complete' | 'hasProblem';

export interface StageProgress {
  readonly id: StageId;
  readonly status: StageStatus;
  /** Marked "come back later". */
  readonly later: boolean;
  readonly problems: readonly Problem[];
}

function statusOf(strategy: Strategy, id: StageId, problems: readonly Problem[]): StageStatus {
  if (id === 'conversion' && sellsNothing(draftOf(strategy, 'business'))) return 'complete';
  if (strategy.answers[id] === undefined) return 'notStarted';
  if (problems.some((problem) => problem.kind === 'impossible')) return 'hasProblem';
  return problems.length === 0 ? 'complete' : 'inProgress';
}

export const progressOf = (strategy: Strategy): readonly StageProgress[] =>
  stageIds.map((id) => {
    const problems = problemsOf(strategy, id);
    return { id, status: statusOf(strategy, id, problems), later: strategy.later?.includes(id) ?? false, problems };
  });

export interface Missing {
  readonly stage: StageId;
  readonly path: string;
}

const answerAt = (answers: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], answers); // answers are a tree of plain objects

/** The questions without which no whole plan can be computed and that have no answer yet. */
export function neededMissing(strategy: Strategy): readonly Missing[] {
  const answers = answersOf(strategy);
  return stageIds.flatMap((stage) =>
    stageAnswers[stage].needed
      .filter((path) => answerAt(answers[stage], path) === undefined)
      .filter((path) => isAskedOfAll(stage, path) || !sellsNothing(answers.business))
      .map((path) => ({ stage, path })),
  );
}
