import type { TacticInput, ToolInput } from '#domain/forecast-input.ts';
import { communityJoined, networkOf, priceMetric, toolHabits } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';
import { takesOwnHours } from '#stages/work.ts';
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
    const paid = kind !== 'ownCustomers' && (tool.paid ?? toolHabits[kind].paid);
    const subject = kind === 'ownCustomers' ? 'joinShare' : paid ? 'costPerResultMinor' : 'resultsPerMonth';
    const metric = {
      joinShare: 'ownCustomerJoinShare',
      costPerResultMinor: priceMetric[buys],
      resultsPerMonth: 'freeResultsPerMonth',
    } as const;
    const estimate = basisEstimate(
      {
        stage: 'acquisition',
        path: `tools.${index}.${subject}`,
        entryId: id,
        scale: subject === 'joinShare' ? 'share' : 'positive',
        answer: tool[subject],
        metric: metric[subject],
        place: { network: networkOf(tool, context.communities) },
      },
      context,
    );
    const community = buys === 'members' ? communityJoined(tool.communityId, context.communities) : undefined;
    const input: ToolInput = {
      id,
      buys,
      communityId: community?.id,
      months: [...new Set(tool.months)],
      moneyMinorPerMonth: paid ? (tool.moneyMinorPerMonth ?? 0) : 0,
      costPerResultMinor: paid ? estimate : undefined,
      resultsPerMonth: subject === 'resultsPerMonth' ? estimate : undefined,
      ownCustomers:
        subject === 'joinShare' && estimate
          ? { customersToTell: context.customersToTell ?? 0, joinShare: estimate }
          : undefined,
      followsAdSeason: toolHabits[kind].followsAdSeason,
    };
    return [{ input, estimate }];
  });

/** Communities that are still there; none named stands for all. */
export const known = (ids: readonly string[] | undefined, { communities }: StageContext): readonly string[] =>
  communities.filter(({ id }) => ids?.includes(id)).map(({ id }) => id);

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
      communityIds: known(tactic.communityIds, context),
      months: tactic.months ?? [],
      upliftShare: estimate,
      costMinorPerMonth: tactic.costMinorPerMonth ?? 0,
      hoursPerMonth: takesOwnHours(context.doers.tactics) ? (tactic.hoursPerMonth ?? 0) : 0,
    };
    return [{ input, estimate }];
  });
