import { arrivalOf } from './arrival.ts';
import { type Drawing, typicalYear } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import type { Forecast, Spread } from './forecast-result.ts';
import { spreadReader } from './percentile.ts';
import { rememberedYears } from './remembered-years.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';
import { type CommunityReadings, simulate } from './simulation.ts';
import { toolResultsOf, yearlyOf } from './yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
}

/** What months 1…12 come to, each list 12 months long. */
export type YearFigures = Pick<Forecast, 'monthly' | 'yearly' | 'communities' | 'tools' | 'spend'>;

export interface Forecaster {
  /** Months 1…12 alone: what can follow every keystroke. */
  year(input: ForecastInput): YearFigures;
  /** The plan's year and its outlook. */
  forecast(input: ForecastInput): Forecast;
}

/** Forecasts one after the other, each taking from the one before whatever has not changed. */
export function forecasterOf({ draws = 10_000, seed = 1 }: ForecastOptions = {}): Forecaster {
  const years = rememberedYears(draws, seed);
  const read = spreadReader(draws);
  const known: Record<'year' | 'outlook', CommunityReadings<Spread>> = { year: new Map(), outlook: new Map() };

  return {
    year(input) {
      const { year, tools, ...rest } = simulate(input, {
        drawing: years.next(),
        read,
        known: known.year,
        months: forecastMonths.slice(0, monthsInYear),
      });
      return {
        monthly: rest.monthly,
        yearly: yearlyOf(year, tools),
        communities: rest.communities,
        tools: toolResultsOf(tools),
        spend: rest.spend,
      };
    },
    forecast(input) {
      const { year, tools, ...rest } = simulate(input, { drawing: years.next(), read, known: known.outlook });
      return {
        draws,
        seed,
        monthly: rest.monthly,
        yearly: yearlyOf(year, tools),
        communities: rest.communities,
        tools: toolResultsOf(tools),
        typical: typicalRun(input),
        spend: rest.spend,
        firstSale: arrivalOf(rest.firstSale),
        breakEven: arrivalOf(rest.breakEven),
      };
    },
  };
}

/** The same recursion with every estimate at its typical value, months 1…24. */
export const typicalRun = (input: ForecastInput, drawing: Drawing = typicalYear): Forecast['typical'] =>
  simulate(input, { drawing, read: ([value = 0]) => value }).monthly;
