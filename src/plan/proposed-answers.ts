import { type StageId, stageIds } from '#stages/card.ts';
import { unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** How many answers of a stage are proposals that nobody has confirmed. */
export interface ProposedInStage {
  readonly stage: StageId;
  readonly count: number;
}

/** Stages that hold unconfirmed proposals, in the order asked. */
export function proposedAnswers(strategy: Strategy): readonly ProposedInStage[] {
  const marks = unconfirmedIn(strategy);
  return stageIds.flatMap((stage) => {
    const count = marks.filter(({ at }) => at.startsWith(`${stage}.`)).length;
    return count === 0 ? [] : [{ stage, count }];
  });
}
