import { arrivalOf } from './arrival.ts';
import { at } from './column.ts';
import { spendOf, spendTotal } from './costs.ts';
import { type Drawing, typicalYear } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import {
  type Arrival,
  type CommunityKpi,
  communityKpis,
  type Forecast,
  type MonthlyKpi,
  monthlyKpis,
  type Spread,
} from './forecast-result.ts';
import { type Kernel, plainKernel } from './kernel.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { everyPart, type Part } from './parts.ts';
import { spreadReader } from './percentile.ts';
import { pressureOf } from './pressure.ts';
import { figure, readingBook } from './readings.ts';
import { rememberedYears } from './remembered-years.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';
import { simulate } from './simulation.ts';
import { toolResultsOf, yearlyOf } from './yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
  /** What is wanted; without it, all. What is not wanted is undefined or empty. */
  readonly parts?: readonly Part[];
  /** What works on the columns; without one, loops of JavaScript. */
  readonly kernel?: Kernel;
}

/** What months 1…12 come to, each list 12 months long. */
export type YearFigures = Pick<Forecast, 'monthly' | 'yearly' | 'communities' | 'tools' | 'spend'>;

export interface Forecaster {
  /** Months 1…12 alone: what can follow every keystroke. */
  year(input: ForecastInput): YearFigures;
  /** The plan's year and its outlook. */
  forecast(input: ForecastInput): Forecast;
}

const monthsOfYear = forecastMonths.slice(0, monthsInYear);
const spendMinorOf = (input: ForecastInput) => spendOf(input).map(spendTotal);

/** Forecasts one after the other, each taking from the one before whatever has not changed. */
export function forecasterOf({
  draws = 10_000,
  seed = 1,
  parts = everyPart,
  kernel = plainKernel(draws),
}: ForecastOptions = {}): Forecaster {
  const years = rememberedYears(draws, seed, kernel);
  const book = readingBook(spreadReader(draws, kernel.readRanks));
  const nobody = arrivalOf(new Float64Array());
  let arrivals: { readonly followFrom: string | undefined; readonly firstSale: Arrival; readonly breakEven: Arrival };
  arrivals = { followFrom: undefined, firstSale: nobody, breakEven: nobody };

  function figuresOf(input: ForecastInput, months: readonly number[]): YearFigures {
    const ofMonths = (id: string) => book.of(id).slice(0, months.length);
    const spend = spendOf(input);
    const yearSpendMinor = spend.slice(0, monthsInYear).map(spendTotal);
    return {
      monthly: byKpi<MonthlyKpi, readonly Spread[]>(monthlyKpis, (kpi) => ofMonths(figure.ofMonth(kpi))),
      yearly: yearlyOf(
        book,
        yearSpendMinor.reduce((sum, minor) => sum + minor, 0),
        input.tools,
      ),
      communities: input.communities.map((community, index) => ({
        id: community.id,
        pressure: pressureOf(input, community),
        monthly: byKpi<CommunityKpi, readonly Spread[]>(communityKpis, (kpi) =>
          ofMonths(figure.ofCommunity(index, kpi)),
        ),
      })),
      tools: toolResultsOf(book, input.tools),
      spend,
    };
  }

  return {
    year(input) {
      book.open(lineageOf(input, parts));
      const asked = { months: monthsOfYear, spendMinor: spendMinorOf(input), isTimed: false };
      simulate(input, { drawing: years.next(), book, ...asked });
      return figuresOf(input, monthsOfYear);
    },
    forecast(input) {
      const lineage = lineageOf(input, parts);
      const followFrom = lineage.get(figure.ofMonth('cumulativeResultMinor'));
      const isTimed = arrivals.followFrom !== followFrom;
      book.open(lineage);
      const asked = { months: forecastMonths, spendMinor: spendMinorOf(input), isTimed };
      const { firstSale, breakEven } = simulate(input, { drawing: years.next(), book, ...asked });
      if (isTimed) arrivals = { followFrom, firstSale: arrivalOf(firstSale), breakEven: arrivalOf(breakEven) };
      return {
        draws,
        seed,
        ...figuresOf(input, forecastMonths),
        typical: typicalRun(input),
        firstSale: arrivals.firstSale,
        breakEven: arrivals.breakEven,
      };
    },
  };
}

function byKpi<Kpi extends string, Value>(kpis: readonly Kpi[], of: (kpi: Kpi) => Value): Readonly<Record<Kpi, Value>> {
  return Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>; // made from the list of keys
}

const everyMonthlyKpi: Lineage = new Map(monthlyKpis.map((kpi) => [figure.ofMonth(kpi), '']));

/** The same recursion with every estimate at its typical value, months 1…24. */
export const typicalRun = (input: ForecastInput): Forecast['typical'] => {
  const [run] = runsOf(input, typicalYear);
  if (run === undefined) throw new RangeError('A drawing of no year has no typical run.');
  return run;
};

/** The recursion in each year of a drawing, every monthly figure of months 1…24. */
export function runsOf(input: ForecastInput, drawing: Drawing): readonly Forecast['typical'][] {
  const book = readingBook((column) => column.slice());
  book.open(everyMonthlyKpi);
  simulate(input, { drawing, book, months: forecastMonths, spendMinor: spendMinorOf(input), isTimed: false });
  return Array.from({ length: drawing.draws }, (_, year) =>
    byKpi<MonthlyKpi, readonly number[]>(monthlyKpis, (kpi) =>
      book.of(figure.ofMonth(kpi)).map((column) => at(column, year)),
    ),
  );
}
