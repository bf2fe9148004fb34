import { type StageId, stageIds } from '#stages/card.ts';
import { pathOf, unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** The answers of a stage that are proposals and that nobody has confirmed. */
export interface ProposedInStage {
  readonly stage: StageId;
  readonly count: number;
  /** Dotted paths in the stage's answers, `'pillars.0'`. */
  readonly paths: readonly string[];
}

/** Stages that hold unconfirmed proposals, in the order asked. */
export function proposedAnswers(strategy: Strategy): readonly ProposedInStage[] {
  const marks = unconfirmedIn(strategy);
  return stageIds.flatMap((stage) => {
    const own = marks.filter(({ at }) => at.startsWith(`${stage}.`));
    return own.length === 0
      ? []
      : [{ stage, count: own.length, paths: own.flatMap(({ at }) => pathOf(strategy, at) ?? []) }];
  });
}
