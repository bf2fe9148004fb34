import type { ForecastInput } from '../forecast-input.ts';
import { type MonthlyKpi, monthlyKpis } from '../forecast-result.ts';
import { audienceYear } from './audience-year.ts';
import { brandSearchesOf } from './brand-searches.ts';
import type { Drawing } from './draws.ts';
import type { DrawsVector } from './draws-vector.ts';
import { type FigureBook, figure } from './figures.ts';
import { type CountExpectations, periodTotals } from './period-totals.ts';
import { salesYear } from './sales-year.ts';
import type { SizeFactors } from './sizes.ts';
import { drawTool } from './tool-year.ts';
import { yearTotals } from './year-totals.ts';

export interface Simulating {
  readonly drawing: Drawing;
  /** What reads the figures. */
  readonly book: FigureBook<unknown>;
  /** Plan months to simulate from month 1 on. */
  readonly months: readonly number[];
  /** Spend of months 1…24. */
  readonly spendMinor: readonly number[];
  /** How rates follow from the size of the typical run. */
  readonly sizes: SizeFactors;
}

/** What is known once all months are simulated: the month in which things first happen in each year (0 where they do not), and what counts come to. */
export interface Simulated {
  readonly firstSale: DrawsVector;
  readonly breakEven: DrawsVector;
  readonly counts: CountExpectations;
}

/**
 * Years simulated `drawing.draws` times at once, month by month. A month's vectors are read as soon as it is lived
 * and overwritten by the next: keeping them all would take 150 MB.
 */
export function simulate(input: ForecastInput, { drawing, book, ...asked }: Simulating): Simulated {
  const { months, spendMinor, sizes } = asked;
  const { add, addPart, fill, noteReached } = drawing.loops;
  const salesBefore = drawing.zeroVector();
  const tools = input.tools.map((tool) => drawTool(input, tool, drawing, salesBefore));
  const audience = audienceYear(input, { drawing, tools, sizes });
  const selling = salesYear(input, { drawing, tools });
  const year = yearTotals(drawing, { communities: audience.communities, tools }, book);
  const periods = periodTotals(drawing, book);
  const [salesSoFar, cumulative, spent] = [drawing.zeroVector(), drawing.zeroVector(), drawing.workVector()];
  const [firstSale, breakEven] = [drawing.zeroVector(), drawing.zeroVector()];
  const firstSpend = spendMinor.findIndex((minor) => minor > 0) + 1;
  const isEarning = input.averageOrderValueMinor !== undefined && firstSpend > 0;
  const reachByMonth: DrawsVector[] = [];

  function read(figures: Partial<Readonly<Record<MonthlyKpi, DrawsVector>>>) {
    for (const kpi of monthlyKpis) {
      const vector = figures[kpi];
      if (vector) book.note(figure.ofMonth(kpi), vector);
    }
    audience.communities.forEach((community, index) => {
      book.note(figure.membersOf(index), community.members());
    });
  }

  for (const month of months) {
    const heard = audience.advance(month);
    const sold = selling.advance(month, heard);
    fill(spent, spendMinor[month - 1] ?? 0);
    add(cumulative, sold.grossProfitMinor);
    addPart(cumulative, spent, -1);
    add(salesSoFar, sold.sales);
    noteReached(firstSale, salesSoFar, month, 1);
    if (isEarning && month >= firstSpend) noteReached(breakEven, cumulative, month, 0);
    year.add(month, heard, sold);
    const reach = drawing.workVector();
    reach.set(heard.reach);
    reachByMonth.push(reach);
    salesBefore.set(sold.sales);
    const figures = { ...heard, ...sold, spendMinor: spent, cumulativeResultMinor: cumulative };
    periods.add(month, figures);
    read(figures);
  }
  year.read(spendMinor);
  for (const searches of brandSearchesOf(input, drawing, reachByMonth))
    book.note(figure.ofMonth('brandSearches'), searches);
  return { firstSale, breakEven, counts: periods.facts() };
}
