import { audienceKpis, type Forecast, funnelKpis, type MonthlyKpi, monthlyKpis } from './forecast-result.ts';

/** A forecast in two parts, so that two can share the work: who is there, and the funnel from the view to the money. */
export type Part = 'audience' | 'funnel';
export const everyPart: readonly Part[] = ['audience', 'funnel'];

export const kpisOfPart = { audience: audienceKpis, funnel: funnelKpis } satisfies Record<Part, readonly MonthlyKpi[]>;

const isOfAudience: ReadonlySet<MonthlyKpi> = new Set(audienceKpis);

/** One forecast of its two parts; what was not asked of a part is empty in it. */
export function joinedParts<Figures extends Pick<Forecast, 'monthly' | 'communities'>>(parts: {
  readonly audience: Figures;
  readonly funnel: Figures;
}): Figures {
  const { audience, funnel } = parts;
  const monthly = monthlyKpis.map((kpi) => [kpi, (isOfAudience.has(kpi) ? audience : funnel).monthly[kpi]] as const);
  return {
    ...funnel,
    monthly: Object.fromEntries(monthly) as Figures['monthly'], // made from the list of KPIs
    communities: audience.communities,
  };
}
