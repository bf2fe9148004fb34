import type { PromisePeriod } from '#domain/promise-period.ts';
import type { StageNumber } from '#domain/timeline.ts';
import { owedIn, type PlanKpiId } from '#plan/kpis.ts';
import type { Plan } from '#plan/plan.ts';
import { type ContractorKpiId, contractorKpiIds, type Part, type ViewKpi } from '../papers/view.ts';
import { withoutRedLine } from './obligation.ts';

/** KPIs that are the business's own. */
type PrivateKpiId = 'sales' | 'revenueMinor';

/** The part a KPI is owed by; members are owed only where both parts are in one hand, the rest is reported and not owed. */
const owedBy: Readonly<Record<ContractorKpiId | Exclude<PlanKpiId, PrivateKpiId>, readonly Part[]>> = {
  members: ['community', 'acquisition'],
  paidMembers: ['acquisition'],
  visitsBought: ['acquisition'],
  reach: ['community'],
  communityVisits: ['community'],
  brandSearches: [],
  engagementRate: ['community'],
  reactionsPerPost: ['community'],
  activeMembers: ['community'],
  organicMembers: ['community'],
  unfollowShare: ['community'],
  leads: [],
};

const isSeen = (id: string): id is ContractorKpiId => contractorKpiIds.some((seen) => seen === id);

/** KPIs a part has to do with: whoever brings people sees what becomes of them. */
const concerns: Readonly<Record<ContractorKpiId, readonly Part[]>> = {
  ...owedBy,
  brandSearches: ['community'],
  engagementRate: ['community', 'acquisition'],
  reactionsPerPost: ['community', 'acquisition'],
  unfollowShare: ['community', 'acquisition'],
  leads: ['community', 'acquisition'],
};

/** Over how many months up to its own a figure is counted. */
const monthsOf: Readonly<Record<PromisePeriod, number>> = { month: 1, quarter: 3, year: 12, chance: 0 };

/** KPIs the parts have to do with, each with what may be signed. */
export function kpisOf({ figures, timeline }: Plan, parts: readonly Part[]): readonly ViewKpi[] {
  const isAtWork = (stage: StageNumber, index: number) =>
    timeline.lanes.find((lane) => lane.stage === stage)?.months[index] ?? false;
  return (figures?.kpis ?? []).flatMap((kpi): readonly ViewKpi[] => {
    const { id, stage, readIn, readEvery, kind, better } = kpi;
    if (!isSeen(id) || readIn === 'orders' || kind === 'money') return [];
    if (!concerns[id].some((part) => parts.includes(part))) return [];
    const owners = owedBy[id];
    const isMade = (index: number) => owners.length === 0 || owners.some((part) => isAtWork(laneOf[part], index));
    return [
      {
        id,
        stage,
        readIn,
        readEvery,
        kind,
        better,
        owedBy: kpi.owedBy,
        months: kpi.months.map((_, index) => {
          const due = owedIn(kpi, index + 1);
          const isMadeBefore = Array.from({ length: monthsOf[kpi.owedBy] }, (__, back) => index - back).some(isMade);
          return due && isMadeBefore && due.commit > 0 && due.stretch > 0 ? withoutRedLine(due) : undefined;
        }),
        // What is expected less than ten times a year is luck, and nobody owes luck.
        isOwed: kpi.owedBy !== 'chance' && owners.length > 0 && owners.every((part) => parts.includes(part)),
        isProvisional: kpi.provisional.length > 0,
      },
    ];
  });
}

/** The stage at work shows that a part is: content for the community, tools for acquisition. */
const laneOf: Readonly<Record<Part, StageNumber>> = { community: 2, acquisition: 1 };
