import { type FirstMonths, noFirstMonths, noteReached } from './arrival.ts';
import { audienceYear } from './audience-year.ts';
import { brandSearchesOf } from './brand-searches.ts';
import { spendOf, spendTotal } from './costs.ts';
import { add, type Column, type Drawing, subtract } from './draws.ts';
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

/** Readings of communities by all they follow from, kept from one simulation to the next. */
export type CommunityReadings<Reading> = Map<string, ByMonth<CommunityKpi, Reading>>;

export interface Simulating<Reading> {
  readonly drawing: Drawing;
  read(column: Column): Reading;
  /** What is known of communities from a simulation of as many months. */
  readonly known?: CommunityReadings<Reading> | undefined;
  /** Plan months to simulate from month 1 on. */
  readonly months?: readonly number[] | undefined;
}

/**
 * Years simulated `drawing.draws` times at once, month by month. A month's columns are read as soon as it is lived
 * and overwritten by the next: keeping them all would take 150 MB.
 */
export function simulate<Reading>(
  input: ForecastInput,
  { drawing, read, known, months = forecastMonths }: Simulating<Reading>,
): Simulation<Reading> {
  const { draws } = drawing;
  const spend = spendOf(input);
  const spendMinor = spend.map(spendTotal);
  const firstSpend = spendMinor.findIndex((minor) => minor > 0) + 1;
  const tools = input.tools.map((tool) => drawTool(input, tool, drawing));
  const audience = audienceYear(input, drawing, tools);
  const selling = salesYear(input, drawing, tools);

  const monthly = readingsOf(monthlyKpis, drawing, read);
  const communities = audience.communities.map((community) => ({
    ...community,
    known: known?.get(community.key),
    readings: readingsOf(communityKpis, drawing, read),
  }));
  const year = emptyYear(drawing, audience.communities);
  const [salesSoFar, cumulative] = [drawing.emptyColumn(), drawing.emptyColumn()];
  const spendColumn = drawing.emptyColumn();
  const reachByMonth: Column[] = [];
  const [firstSale, breakEven] = [noFirstMonths(draws), noFirstMonths(draws)];

  for (const month of months) {
    const heard = audience.live(month);
    const sold = selling.live(month, heard);
    const spent = spendMinor[month - 1] ?? 0;
    add(salesSoFar, sold.sales);
    add(cumulative, sold.grossProfitMinor);
    subtract(cumulative, spent);
    const reach = drawing.emptyColumn();
    reach.set(heard.reach);
    reachByMonth.push(reach);
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
    for (const community of communities) if (!community.known) community.readings.note(community.columns);
  }
  for (const searches of brandSearchesOf(input, drawing, reachByMonth)) monthly.note({ brandSearches: searches });

  known?.clear();
  return {
    monthly: monthly.taken,
    communities: communities.map((community) => {
      const taken = community.known ?? community.readings.taken;
      known?.set(community.key, taken);
      return { id: community.id, pressure: community.pressure, monthly: taken };
    }),
    year,
    tools,
    spend,
    firstSale,
    breakEven,
  };
}
