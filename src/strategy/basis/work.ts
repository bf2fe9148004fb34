import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import type { TacticInput, ToolInput } from '#domain/forecast-input.ts';
import type { AdNetwork } from '#domain/network.ts';
import { toolHabits } from '#stages/acquisition/answers.ts';
import type { StageContext } from '#stages/card.ts';
import type { Answers } from '../cleaning.ts';
import { type BasisEstimate, basisEstimate } from './estimates.ts';

const priceOf = { members: 'costPerMember', visits: 'costPerVisit', leads: 'costPerLead' } as const satisfies Record<
  ToolInput['buys'],
  BenchmarkMetric
>;

type Tool = NonNullable<Answers['acquisition']['tools']>[number];

/** Members are bought where the community is; visits and leads where the advertising runs. */
function placeOf(tool: Tool, context: StageContext): AdNetwork | undefined {
  if (tool.buys === 'members') return context.communities.find(({ id }) => id === tool.communityId)?.network;
  return tool.network ?? (tool.kind === 'contextualAds' ? 'search' : context.communities[0]?.network);
}

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
        metric: paid ? priceOf[buys] : 'freeResultsPerMonth',
        place: { network: placeOf(tool, context) },
      },
      context,
    );
    const input: ToolInput = {
      id,
      buys,
      communityId: buys === 'members' ? tool.communityId : undefined,
      months: tool.months ?? [],
      moneyMinorPerMonth: paid ? (tool.moneyMinorPerMonth ?? 0) : 0,
      costPerResultMinor: paid ? estimate : undefined,
      resultsPerMonth: paid ? undefined : estimate,
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
      months: tactic.months ?? [],
      upliftShare: estimate,
      costMinorPerMonth: tactic.costMinorPerMonth ?? 0,
      hoursPerMonth: tactic.hoursPerMonth ?? 0,
    };
    return [{ input, estimate }];
  });
