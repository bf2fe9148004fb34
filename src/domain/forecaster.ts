import { spendOf, spendTotal } from './costs.ts';
import { drawCache } from './draw-cache.ts';
import { type Drawing, typicalYear } from './draws.ts';
import { at } from './draws-vector.ts';
import { eventTimingOf } from './event-timing.ts';
import { figure, figureBook } from './figures.ts';
import type { ForecastInput } from './forecast-input.ts';
import {
  type CommunityKpi,
  communityKpis,
  type Forecast,
  type MonthlyKpi,
  monthlyKpis,
  type Spread,
} from './forecast-result.ts';
import { type Kernel, plainKernel } from './kernel.ts';
import { spreadReader } from './percentile.ts';
import { pressureOf } from './pressure.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';
import { simulate } from './simulation.ts';
import { toolResultsOf, yearlyOf } from './yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
  /** What works on the vectors; without one, loops of JavaScript. */
  readonly kernel?: Kernel;
}

/** Forecasts one after the other; draws of estimates that have not changed are made once. */
export interface Forecaster {
  forecast(input: ForecastInput): Forecast;
}

export function forecasterOf({
  draws = 10_000,
  seed = 1,
  kernel = plainKernel(draws),
}: ForecastOptions = {}): Forecaster {
  const cache = drawCache(draws, seed, kernel);
  const readSpread = spreadReader(draws, kernel.selectRanks);
  return {
    forecast(input) {
      const book = figureBook(readSpread);
      const spend = spendOf(input);
      const spendMinor = spend.map(spendTotal);
      const { firstSale, breakEven } = simulate(input, {
        drawing: cache.next(),
        book,
        months: forecastMonths,
        spendMinor,
      });
      const yearSpendMinor = spendMinor.slice(0, monthsInYear).reduce((sum, minor) => sum + minor, 0);
      return {
        draws,
        seed,
        monthly: byKpi<MonthlyKpi, readonly Spread[]>(monthlyKpis, (kpi) => book.of(figure.ofMonth(kpi))),
        yearly: yearlyOf(book, yearSpendMinor, input.tools),
        communities: input.communities.map((community, index) => ({
          id: community.id,
          pressure: pressureOf(input, community),
          monthly: byKpi<CommunityKpi, readonly Spread[]>(communityKpis, (kpi) =>
            book.of(figure.ofCommunity(index, kpi)),
          ),
        })),
        tools: toolResultsOf(book, input.tools),
        typical: typicalRun(input),
        spend,
        firstSale: eventTimingOf(firstSale),
        breakEven: eventTimingOf(breakEven),
      };
    },
  };
}

function byKpi<Kpi extends string, Value>(kpis: readonly Kpi[], of: (kpi: Kpi) => Value): Readonly<Record<Kpi, Value>> {
  return Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>; // made from the list of keys
}

const everyMonthlyKpi: ReadonlySet<string> = new Set(monthlyKpis.map(figure.ofMonth));

/** The same recursion with every estimate at its typical value, months 1…24. */
export const typicalRun = (input: ForecastInput): Forecast['typical'] => {
  const [run] = runsOf(input, typicalYear);
  if (run === undefined) throw new RangeError('A drawing of no year has no typical run.');
  return run;
};

/** The recursion in each year of a drawing, every monthly figure of months 1…24. */
export function runsOf(input: ForecastInput, drawing: Drawing): readonly Forecast['typical'][] {
  const book = figureBook((vector) => vector.slice(), everyMonthlyKpi);
  simulate(input, { drawing, book, months: forecastMonths, spendMinor: spendOf(input).map(spendTotal) });
  return Array.from({ length: drawing.draws }, (_, year) =>
    byKpi<MonthlyKpi, readonly number[]>(monthlyKpis, (kpi) =>
      book.of(figure.ofMonth(kpi)).map((vector) => at(vector, year)),
    ),
  );
}
