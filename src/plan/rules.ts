import type { Gate } from '#domain/gate.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import type { Answers } from '#strategy/cleaning.ts';
import { owedIn, type PlannedKpi } from './kpis.ts';
import type { SellingPlan } from './selling.ts';
import type { PlannedTool } from './tools.ts';

/** If a line is crossed for so long, then something is done. What is done is said in words elsewhere. */
export type DecisionRule =
  | { readonly kind: 'kpi'; readonly kpi: PlannedKpi; readonly lines: readonly RedLine[] }
  /** One result costs more than nine of ten simulated years have it cost. */
  | { readonly kind: 'price'; readonly tool: PlannedTool; readonly mostMinor: number }
  | { readonly kind: 'unfollow'; readonly share: number; readonly response: string | undefined }
  | { readonly kind: 'floor'; readonly share: number; readonly response: string | undefined }
  | { readonly kind: 'gate'; readonly gate: Gate }
  | { readonly kind: 'tactic'; readonly id: string; readonly stopRule: string };

interface RedLine {
  readonly month: number;
  readonly value: number;
}

/**
 * Half a year and a year are enough to see where a line runs. A line stands where the KPI is owed: in the month, or over
 * the quarter or year that ends with it. A line at nought warns of nothing.
 */
const lineMonths = [6, 12];

const linesOf = (kpi: PlannedKpi): readonly RedLine[] =>
  lineMonths.flatMap((month) => {
    const value = owedIn(kpi, month)?.redLine ?? 0;
    return value === 0 ? [] : [{ month, value }];
  });

/** Every red line of the plan as a rule, in the order of the stages. */
export function decisionRules(
  answers: Answers,
  kpis: readonly PlannedKpi[],
  tools: readonly PlannedTool[],
  { gate, unfollowLimit, engagementFloor }: SellingPlan,
): readonly DecisionRule[] {
  const response = answers.conversion.guardrails?.response;
  const sells = !sellsNothing(answers.business);
  return [
    ...kpis.flatMap((kpi): readonly DecisionRule[] => {
      const lines = linesOf(kpi);
      return lines.length === 0 ? [] : [{ kind: 'kpi', kpi, lines }];
    }),
    ...tools.flatMap((tool): readonly DecisionRule[] =>
      tool.costPerResultMinor === undefined
        ? []
        : [{ kind: 'price', tool, mostMinor: tool.costPerResultMinor.redLine }],
    ),
    ...(answers.engagement.tactics ?? []).flatMap(({ id, stopRule }): readonly DecisionRule[] =>
      id && stopRule ? [{ kind: 'tactic', id, stopRule }] : [],
    ),
    ...(gate.month > 0 && gate.activeMembers > 0 ? [{ kind: 'gate', gate } as const] : []),
    ...(sells && unfollowLimit.share > 0 ? [{ kind: 'unfollow', share: unfollowLimit.share, response } as const] : []),
    ...(sells && engagementFloor.share > 0 ? [{ kind: 'floor', share: engagementFloor.share, response } as const] : []),
  ];
}
