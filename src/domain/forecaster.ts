import { spendOf, spendTotal } from './costs.ts';
import type { ForecastInput } from './forecast-input.ts';
import {
  type Forecast,
  type MonthlyKpi,
  monthlyKpis,
  outlookKpis,
  type Spread,
  type SpreadKpi,
  spreadKpis,
} from './forecast-result.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';
import { drawCache } from './years/draw-cache.ts';
import { type Drawing, typicalYear } from './years/draws.ts';
import { at } from './years/draws-vector.ts';
import { eventTimingOf } from './years/event-timing.ts';
import { figure, figureBook } from './years/figures.ts';
import { type Kernel, plainKernel } from './years/kernel.ts';
import { figuresOfMeans, type Means, type MeantGoal, meanReader, meansFrom } from './years/means.ts';
import { spreadReader } from './years/percentile.ts';
import { countsOf, goalMonthsOf } from './years/period-totals.ts';
import { pressureOf } from './years/pressure.ts';
import { simulate } from './years/simulation.ts';
import { noSizes, type SizeFactors, sizesFrom } from './years/sizes.ts';
import { toolResultsOf, yearlyOf } from './years/yearly.ts';

export interface ForecastOptions {
  /** Simulated years; 10,000 unless said otherwise. */
  readonly draws?: number;
  readonly seed?: number;
  /** `off` leaves out what no estimate knows, and counts no people whole: for tests of the model. */
  readonly luck?: 'on' | 'off';
  /** What works on the vectors; without one, loops of JavaScript. */
  readonly kernel?: Kernel;
}

/** Forecasts one after the other; draws of estimates that have not changed are made once. */
export interface Forecaster {
  forecast(input: ForecastInput): Forecast;
  /** Means over the simulated years alone: what many plans can be compared by in a short time. */
  means(input: ForecastInput, goal?: MeantGoal): Means;
}

export function forecasterOf({
  draws = 10_000,
  seed = 1,
  luck = 'on',
  kernel = plainKernel(draws),
}: ForecastOptions = {}): Forecaster {
  const cache = drawCache(draws, seed, kernel);
  const readSpread = spreadReader(draws, kernel.selectRanks);
  return {
    forecast(input) {
      const book = figureBook(readSpread, isRead);
      const spend = spendOf(input);
      const spendMinor = spend.map(spendTotal);
      const sizes = sizesOf(input, typicalYear);
      const simulated = simulate(input, {
        drawing: cache.next(luck === 'off' ? 'off' : input.luck),
        book,
        months: forecastMonths,
        spendMinor,
        sizes,
      });
      const yearSpendMinor = spendMinor.slice(0, monthsInYear).reduce((sum, minor) => sum + minor, 0);
      return {
        draws,
        seed,
        monthly: byKpi<SpreadKpi, readonly Spread[]>(spreadKpis, (kpi) => book.of(figure.ofMonth(kpi))),
        counts: countsOf(book, simulated.counts),
        goalMonths: goalMonthsOf(book),
        yearly: yearlyOf(book, yearSpendMinor, input.tools),
        communities: input.communities.map((community, index) => ({
          id: community.id,
          pressure: pressureOf(input, community),
          members: book.of(figure.membersOf(index)),
        })),
        tools: toolResultsOf(book, input.tools),
        typical: typicalRun(input, sizes),
        spend,
        firstSale: eventTimingOf(simulated.firstSale),
        breakEven: eventTimingOf(simulated.breakEven),
      };
    },
    means(input, goal) {
      const wanted = figuresOfMeans(goal);
      const book = figureBook(meanReader(goal), (id) => wanted.has(id));
      const drawing = cache.next(luck === 'off' ? 'off' : input.luck);
      const spendMinor = spendOf(input).map(spendTotal);
      simulate(input, { drawing, book, months: forecastMonths, spendMinor, sizes: sizesOf(input, typicalYear) });
      return meansFrom(book, goal);
    },
  };
}

function byKpi<Kpi extends string, Value>(kpis: readonly Kpi[], of: (kpi: Kpi) => Value): Readonly<Record<Kpi, Value>> {
  return Object.fromEntries(kpis.map((kpi) => [kpi, of(kpi)])) as Record<Kpi, Value>; // made from the list of keys
}

const everyMonthlyKpi: ReadonlySet<string> = new Set(monthlyKpis.map(figure.ofMonth));
const toldByMonth: ReadonlySet<string> = new Set(spreadKpis.map(figure.ofMonth));
const outlook: ReadonlySet<string> = new Set(outlookKpis.map(figure.ofMonth));

/** Spreads are read of what somebody is told, in the outlook's months of what the outlook tells: half of all that could be. */
const isRead = (id: string, nth: number): boolean =>
  outlook.has(id) || (nth <= monthsInYear && (toldByMonth.has(id) || !everyMonthlyKpi.has(id)));

/** The same recursion with every estimate at its typical value and no luck, months 1…24. */
export const typicalRun = (input: ForecastInput, sizes?: SizeFactors): Forecast['typical'] => {
  const [run] = runsOf(input, typicalYear, sizes);
  if (run === undefined) throw new RangeError('A drawing of no year has no typical run.');
  return run;
};

/** The recursion in each year of a drawing without luck, every monthly figure of months 1…24. */
export function runsOf(
  input: ForecastInput,
  drawing: Drawing,
  sizes: SizeFactors = sizesOf(input, drawing),
): readonly Forecast['typical'][] {
  const book = figureBook(
    (vector) => vector.slice(),
    (id) => everyMonthlyKpi.has(id),
  );
  const spendMinor = spendOf(input).map(spendTotal);
  simulate(input, { drawing, book, months: forecastMonths, spendMinor, sizes });
  return Array.from({ length: drawing.draws }, (_, year) =>
    byKpi<MonthlyKpi, readonly number[]>(monthlyKpis, (kpi) =>
      book.of(figure.ofMonth(kpi)).map((vector) => at(vector, year)),
    ),
  );
}

/** Sizes in each month from a first pass in which rates do not follow from size: one factor a month. */
export function sizesOf(input: ForecastInput, drawing: Drawing): SizeFactors {
  const { communities } = input;
  if (communities.every(({ sizeCurves }) => sizeCurves === undefined)) return noSizes;
  const ids = communities.map((_, index) => figure.membersOf(index));
  const book = figureBook(
    (vector) => vector.slice(),
    (id) => ids.includes(id),
  );
  const spendMinor = spendOf(input).map(spendTotal);
  simulate(input, { drawing, book, months: forecastMonths, spendMinor, sizes: noSizes });
  return sizesFrom(communities, ids.map(book.of));
}
