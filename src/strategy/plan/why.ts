import type { Forecast, Spread } from '#domain/forecast-result.ts';
import type { Basis, BasisEstimate } from '../basis.ts';
import type { PlanKpiId, PlannedKpi } from './kpis.ts';

/** Where a KPI comes from: the estimates in its own formula, and the KPIs it is made from. */
interface Origins {
  readonly subjects: readonly string[];
  readonly from: readonly PlanKpiId[];
}

const origins: Readonly<Record<PlanKpiId, Origins>> = {
  members: { subjects: ['organicGrowthShare', 'churnShare', 'resultsPerMonth'], from: ['paidMembers'] },
  paidMembers: { subjects: ['costPerResultMinor'], from: [] },
  visitsBought: { subjects: ['costPerResultMinor'], from: [] },
  reach: { subjects: ['reachPerPostShare'], from: ['members'] },
  communityVisits: { subjects: ['reachPerPostShare', 'clickShare'], from: ['members'] },
  brandSearches: { subjects: ['brandSearchGrowthShare'], from: ['reach'] },
  engagementRate: { subjects: ['engagementRateShare', 'upliftShare'], from: [] },
  activeMembers: { subjects: ['activeShare', 'upliftShare'], from: ['members'] },
  organicMembers: { subjects: ['organicGrowthShare', 'upliftShare'], from: ['members'] },
  unfollowShare: { subjects: ['churnShare'], from: [] },
  leads: { subjects: ['siteLeadShare', 'responseShare'], from: ['communityVisits', 'visitsBought', 'activeMembers'] },
  sales: { subjects: ['leadToSaleShare', 'salesCycleMonths'], from: ['leads'] },
  revenueMinor: { subjects: ['averageOrderValueMinor', 'furtherOrdersPerYear'], from: ['sales'] },
};

/** Which results a price belongs to: members are bought for their own KPI, visits for theirs. */
const boughtFor: Readonly<Partial<Record<PlanKpiId, string>>> = { paidMembers: 'members', visitsBought: 'visits' };

/** How one figure of the plan came about. */
export interface Why {
  readonly kpi: PlannedKpi;
  readonly inputs: readonly BasisEstimate[];
  readonly from: readonly PlanKpiId[];
  /** What month 12 looks like over the simulated years; undefined where the year was not simulated so far. */
  readonly month12: Spread | undefined;
}

export function whysOf(basis: Basis, forecast: Forecast, kpis: readonly PlannedKpi[]): readonly Why[] {
  const planned = new Set(kpis.map(({ id }) => id));
  return kpis.map((kpi) => {
    const { subjects, from } = origins[kpi.id];
    const wanted = boughtFor[kpi.id];
    const tools = basis.input.tools.filter(({ buys }) => wanted === undefined || buys === wanted).map(({ id }) => id);
    return {
      kpi,
      inputs: basis.estimates.filter(
        ({ subject, entryId }) =>
          subjects.includes(subject) && (subject !== 'costPerResultMinor' || tools.includes(entryId ?? '')),
      ),
      from: from.filter((id) => planned.has(id)),
      month12: forecast.monthly[kpi.id][11],
    };
  });
}
