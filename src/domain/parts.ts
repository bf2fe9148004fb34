import {
  audienceKpis,
  audienceYearlyKpis,
  type Forecast,
  funnelKpis,
  funnelYearlyKpis,
  type MonthlyKpi,
  type YearlyKpi,
} from './forecast-result.ts';

/** A forecast in two parts, so that two can share the work: who is there, and the funnel from the view to the money. */
export type Part = 'audience' | 'funnel';
export const everyPart: readonly Part[] = ['audience', 'funnel'];

interface Kpis {
  readonly monthly: readonly MonthlyKpi[];
  readonly yearly: readonly YearlyKpi[];
}

/** Communities and tools are of the audience as well. */
export const kpisOfPart: Readonly<Record<Part, Kpis>> = {
  audience: { monthly: audienceKpis, yearly: audienceYearlyKpis },
  funnel: { monthly: funnelKpis, yearly: funnelYearlyKpis },
};

type Figures = Pick<Forecast, 'monthly' | 'yearly' | 'communities' | 'tools'>;

/** One forecast of its two parts; what was not asked of a part is empty in it. */
export function joinedParts<Whole extends Figures>({ audience, funnel }: Readonly<Record<Part, Whole>>): Whole {
  const { communities, tools } = audience;
  return {
    ...funnel,
    monthly: { ...funnel.monthly, ...picked(audience.monthly, audienceKpis) },
    yearly: { ...funnel.yearly, ...picked(audience.yearly, audienceYearlyKpis) },
    communities,
    tools,
  };
}

const picked = <Key extends string, Value>(from: Readonly<Record<Key, Value>>, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));
