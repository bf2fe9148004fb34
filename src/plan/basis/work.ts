import type { TacticInput, ToolInput } from '#domain/forecast-input.ts';
import { networkOf, priceMetric, toolHabits } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { type BasisEstimate, basisEstimate } from './estimates.ts';

export interface ToolBasis {
  readonly input: ToolInput;
  readonly estimate: BasisEstimate | undefined;
}

/** Tools of which it is known what they buy and when. */
export const toolsOf = (answers: Answers, context: StageContext): readonly ToolBasis[] =>
  (answers.acquisition.tools ?? []).flatMap((tool, index) => {
    const { id, kind, buys } = tool;
    if (id === undefined || kind === undefined || buys === undefined) return [];
    const paid = tool.paid ?? toolHabits[kind].paid;
    const subject = paid ? 'costPerResultMinor' : 'resultsPerMonth';
    const estimate = basisEstimate(
      {
        stage: 'acquisition',
        path: `tools.${index}.${subject}`,
        entryId: id,
        scale: 'positive',
        answer: tool[subject],
        metric: paid ? priceMetric[buys] : 'freeResultsPerMonth',
        place: { network: networkOf(tool, context.communities) },
      },
      context,
    );
    const input: ToolInput = {
      id,
      buys,
      communityId: buys === 'members' ? tool.communityId : undefined,
      months: [...new Set(tool.months)],
      moneyMinorPerMonth: paid ? (tool.moneyMinorPerMonth ?? 0) : 0,
      costPerResultMinor: paid ? estimate : undefined,
      resultsPerMonth: paid ? undefined : estimate,
      ownCustomers: undefined,
      followsAdSeason: toolHabits[kind].followsAdSeason,
    };
    return [{ input, estimate }];
  });

export interface TacticBasis {
  readonly input: TacticInput;
  readonly estimate: BasisEstimate;
}

/** Tactics of which the kind is known. */
export const tacticsOf = (answers: Answers, context: StageContext): readonly TacticBasis[] =>
  (answers.engagement.tactics ?? []).flatMap((tactic, index) => {
    const { id, kind } = tactic;
    if (id === undefined || kind === undefined) return [];
    const estimate = basisEstimate(
      {
        stage: 'engagement',
        path: `tactics.${index}.upliftShare`,
        entryId: id,
        scale: 'positive',
        answer: tactic.upliftShare,
        metric: `tacticUplift:${kind}`,
      },
      context,
    );
    if (estimate === undefined) return [];
    const input: TacticInput = {
      id,
      communityIds: [],
      months: tactic.months ?? [],
      upliftShare: estimate,
      costMinorPerMonth: tactic.costMinorPerMonth ?? 0,
      hoursPerMonth: tactic.hoursPerMonth ?? 0,
    };
    return [{ input, estimate }];
  });
