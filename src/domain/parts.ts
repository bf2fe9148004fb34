import { audienceKpis, type Forecast, type MonthlyKpi, monthlyKpis, salesKpis } from './forecast-result.ts';

/** A forecast in two parts, so that two can share the work: the audience with each community, and what is sold to it. */
export type Part = 'audience' | 'sales';
export const everyPart: readonly Part[] = ['audience', 'sales'];

export const kpisOfPart = { audience: audienceKpis, sales: salesKpis } satisfies Record<Part, readonly MonthlyKpi[]>;

const isOfAudience: ReadonlySet<MonthlyKpi> = new Set(audienceKpis);

/** One forecast of its two parts; what was not asked of a part is empty in it. */
export function joinedParts<Figures extends Pick<Forecast, 'monthly' | 'communities'>>(parts: {
  readonly audience: Figures;
  readonly sales: Figures;
}): Figures {
  const { audience, sales } = parts;
  const monthly = monthlyKpis.map((kpi) => [kpi, (isOfAudience.has(kpi) ? audience : sales).monthly[kpi]] as const);
  return {
    ...sales,
    monthly: Object.fromEntries(monthly) as Figures['monthly'], // made from the list of KPIs
    communities: audience.communities,
  };
}
