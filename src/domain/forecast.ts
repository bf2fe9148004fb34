import { arrivalOf } from './arrival.ts';
import { type Drawing, drawnColumns, typicalColumns } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { type CommunityKpi, communityKpis, type Forecast, type MonthlyKpi, monthlyKpis } from './forecast-result.ts';
import { spreadOf } from './percentile.ts';
import { type Simulation, simulate } from './simulation.ts';
import { toolResultsOf, yearlyOf } from './yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
}

/** The forecast of one strategy. No clock, no chance but the seed: the same input gives the same numbers. */
export function forecast(input: ForecastInput, { draws = 10_000, seed = 1 }: ForecastOptions = {}): Forecast {
  const years = simulate(input, drawnColumns(draws, seed), draws);
  return {
    draws,
    seed,
    monthly: byKpi(monthlyKpis, (kpi) => years.monthly.map((month) => spreadOf(month[kpi]))),
    yearly: yearlyOf(years),
    communities: communitySpreads(years),
    tools: toolResultsOf(years.tools),
    typical: typicalRun(input),
    spend: years.spend,
    firstSale: firstSaleOf(years),
    breakEven: breakEvenOf(input, years),
  };
}

/** The same recursion with every estimate at its typical value, months 1…24. */
export function typicalRun(input: ForecastInput, drawing: Drawing = typicalColumns): Forecast['typical'] {
  const run = simulate(input, drawing, 1);
  return byKpi(monthlyKpis, (kpi) => run.monthly.map((month) => month[kpi][0] ?? 0));
}

const byKpi = <Kpi extends string, T>(kpis: readonly Kpi[], of: (kpi: Kpi) => T): Record<Kpi, T> =>
  Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, T>; // made from the list of keys

const communitySpreads = ({ communities }: Simulation): Forecast['communities'] =>
  communities.map(({ id, months, pressure }) => ({
    id,
    pressure: pressure.map(({ promoShare, toleranceShare, excessShare, trust }) => ({
      promoShare,
      toleranceShare,
      excessShare,
      trust,
    })),
    monthly: byKpi<CommunityKpi, Forecast['monthly'][MonthlyKpi]>(communityKpis, (kpi) =>
      months.map((month) => spreadOf(month[kpi])),
    ),
  }));

function firstSaleOf({ monthly }: Simulation): Forecast['firstSale'] {
  let soFar = monthly[0]?.sales.map(() => 0) ?? new Float64Array(0);
  const running = monthly.map(({ sales }) => {
    soFar = soFar.map((sold, i) => sold + (sales[i] ?? 0));
    return soFar;
  });
  return arrivalOf(running, (sold) => sold >= 1);
}

/** The first month with the cumulative result back at nought after money was first spent. */
function breakEvenOf({ averageOrderValueMinor }: ForecastInput, { monthly }: Simulation): Forecast['breakEven'] {
  const firstSpend = monthly.findIndex(({ spendMinor }) => (spendMinor[0] ?? 0) > 0) + 1;
  return arrivalOf(
    monthly.map(({ cumulativeResultMinor }) => cumulativeResultMinor),
    (minor, month) => averageOrderValueMinor !== undefined && firstSpend > 0 && month >= firstSpend && minor >= 0,
  );
}
