import { type FirstMonths, noFirstMonths, noteReached } from './arrival.ts';
import { audienceYear } from './audience-year.ts';
import { brandSearchesOf } from './brand-searches.ts';
import { spendOf, spendTotal } from './costs.ts';
import { at, type Column, type Drawing, emptyColumn } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { type CommunityKpi, communityKpis, type MonthlyKpi, monthlyKpis, type SpendByKind } from './forecast-result.ts';
import type { Pressure } from './pressure.ts';
import { readingsOf } from './readings.ts';
import { salesYear } from './sales-year.ts';
import { forecastMonths } from './schedule.ts';
import { type DrawnTool, drawTool } from './tool-year.ts';
import { addToYear, emptyYear, type YearTotals } from './year-totals.ts';

type ByMonth<Kpi extends string, Reading> = Readonly<Record<Kpi, readonly Reading[]>>;

/** What was read off every quantity of every month, and what only whole years can tell. */
export interface Simulation<Reading> {
  readonly monthly: ByMonth<MonthlyKpi, Reading>;
  readonly communities: readonly {
    readonly id: string;
    readonly monthly: ByMonth<CommunityKpi, Reading>;
    readonly pressure: readonly Pressure[];
  }[];
  readonly year: YearTotals;
  readonly tools: readonly DrawnTool[];
  readonly spend: readonly SpendByKind[];
  readonly firstSale: FirstMonths;
  readonly breakEven: FirstMonths;
}

/**
 * Two years simulated `drawing.draws` times at once, month by month. A month's columns are read as soon as it is lived
 * and overwritten by the next: keeping them all would take 150 MB.
 */
export function simulate<Reading>(
  input: ForecastInput,
  drawing: Drawing,
  read: (column: Column) => Reading,
): Simulation<Reading> {
  const { draws } = drawing;
  const spend = spendOf(input);
  const spendMinor = spend.map(spendTotal);
  const firstSpend = spendMinor.findIndex((minor) => minor > 0) + 1;
  const tools = input.tools.map((tool) => drawTool(input, tool, drawing));
  const audience = audienceYear(input, drawing, tools);
  const selling = salesYear(input, drawing, tools);

  const monthly = readingsOf(monthlyKpis, read);
  const communities = audience.communities.map((community) => ({
    ...community,
    readings: readingsOf(communityKpis, read),
  }));
  const year = emptyYear(draws, audience.communities);
  const [salesSoFar, cumulative, spendColumn] = [emptyColumn(draws), emptyColumn(draws), emptyColumn(draws)];
  const reachByMonth: Column[] = [];
  const [firstSale, breakEven] = [noFirstMonths(draws), noFirstMonths(draws)];

  for (const month of forecastMonths) {
    const heard = audience.live(month);
    const sold = selling.live(month, heard);
    const spent = spendMinor[month - 1] ?? 0;
    for (let i = 0; i < draws; i += 1) {
      salesSoFar[i] = at(salesSoFar, i) + at(sold.sales, i);
      cumulative[i] = at(cumulative, i) + at(sold.grossProfitMinor, i) - spent;
    }
    reachByMonth.push(heard.reach.slice());
    addToYear(year, month, heard, sold, spent);
    noteReached(firstSale, month, salesSoFar, 1);
    const isEarning = input.averageOrderValueMinor !== undefined;
    if (isEarning && firstSpend > 0 && month >= firstSpend) noteReached(breakEven, month, cumulative, 0);
    monthly.note({
      ...heard,
      ...sold,
      spendMinor: spendColumn.fill(spent),
      cumulativeResultMinor: cumulative,
    });
    for (const { readings, columns } of communities) readings.note(columns);
  }
  for (const searches of brandSearchesOf(input, drawing, reachByMonth)) monthly.note({ brandSearches: searches });

  return {
    monthly: monthly.taken,
    communities: communities.map(({ id, pressure, readings }) => ({ id, pressure, monthly: readings.taken })),
    year,
    tools,
    spend,
    firstSale,
    breakEven,
  };
}
