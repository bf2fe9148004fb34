import type { TacticKind } from '#domain/tactic.ts';
import type { PillarKind } from '#stages/content/answers.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { PlanKpiId } from './kpis.ts';

/** Who answers for a KPI: whoever makes the content, looks after the talk, or answers enquiries. */
export type Duty = 'content' | 'community' | 'sales';

interface ThreadNode {
  readonly id: string;
  readonly label: string;
}

/** A pillar or a tactic: what it does about its problems shows in one KPI. */
export interface Means extends ThreadNode {
  readonly problemIds: readonly string[];
  readonly kpi: PlanKpiId;
}

/** What joins a problem of the audience to somebody's duty: problem → pillar and tactic → KPI → duty. */
export interface Thread {
  readonly problems: readonly ThreadNode[];
  readonly pillars: readonly Means[];
  readonly tactics: readonly Means[];
}

/** The KPI a pillar of a kind shows in first; a judgement. */
const kpiOfPillar = {
  teaches: 'reach',
  inspires: 'reach',
  bringsTogether: 'activeMembers',
  proves: 'communityVisits',
  sells: 'leads',
} as const satisfies Record<PillarKind, PlanKpiId>;

/** The KPI a tactic shows in first; a judgement. */
const kpiOfTactic = {
  contest: 'engagementRate',
  challenge: 'activeMembers',
  questionsAndAnswers: 'engagementRate',
  live: 'engagementRate',
  poll: 'engagementRate',
  memberStories: 'activeMembers',
  expertAnswers: 'engagementRate',
  ambassadors: 'organicMembers',
  meetUp: 'activeMembers',
  gift: 'organicMembers',
  welcomeRitual: 'activeMembers',
} as const satisfies Record<TacticKind, PlanKpiId>;

export const dutyOf = (kpi: PlanKpiId): Duty => {
  if (kpi === 'leads' || kpi === 'sales' || kpi === 'revenueMinor') return 'sales';
  return kpi === 'engagementRate' || kpi === 'activeMembers' ? 'community' : 'content';
};

/** The thread through the answers; a pillar or tactic without a problem keeps an empty list. */
export function threadOf({ audience, content, engagement }: Answers, tacticName: (kind: TacticKind) => string): Thread {
  const problems = (audience.problems ?? []).flatMap(({ id, text }) => (id && text ? [{ id, label: text }] : []));
  const known = new Set(problems.map(({ id }) => id));
  const real = (ids: readonly (string | undefined)[]) =>
    ids.filter((id): id is string => id !== undefined && known.has(id));
  const pillars = (content.pillars ?? []).flatMap(({ id, name, kind = 'teaches', problemIds = [] }) =>
    id && name ? [{ id, label: name, problemIds: real(problemIds), kpi: kpiOfPillar[kind] }] : [],
  );
  const tactics = (engagement.tactics ?? []).flatMap(({ id, kind, name, problemId }) =>
    id && kind ? [{ id, label: name ?? tacticName(kind), problemIds: real([problemId]), kpi: kpiOfTactic[kind] }] : [],
  );
  return { problems, pillars, tactics };
}

/** The means that serve a problem. */
export const serving = (means: readonly Means[], problemId: string): readonly Means[] =>
  means.filter(({ problemIds }) => problemIds.includes(problemId));

/** The means that serve no problem. */
export const orphansAmong = (means: readonly Means[]): readonly Means[] =>
  means.filter(({ problemIds }) => problemIds.length === 0);
