import { audienceYear } from './audience-year.ts';
import { brandSearchesOf } from './brand-searches.ts';
import type { Column } from './column.ts';
import type { Drawing } from './draws.ts';
import type { ForecastInput } from './forecast-input.ts';
import { communityKpis, type MonthlyKpi, monthlyKpis } from './forecast-result.ts';
import { figure, type ReadingBook } from './readings.ts';
import { salesYear } from './sales-year.ts';
import { drawTool } from './tool-year.ts';
import { wantedQuantities } from './wanted.ts';
import { yearTotals } from './year-totals.ts';

export interface Simulating {
  readonly drawing: Drawing;
  /** What is read, and what is known already: nothing is reckoned that nobody wants to know. */
  readonly book: ReadingBook<unknown>;
  /** Plan months to simulate from month 1 on. */
  readonly months: readonly number[];
  /** Spend of months 1…24. */
  readonly spendMinor: readonly number[];
  /** Whether it is wanted when things first happen. */
  readonly isTimed: boolean;
}

/** The month in which things first happen in each simulated year; 0 where they do not. */
export interface FirstTimes {
  readonly firstSale: Column;
  readonly breakEven: Column;
}

/**
 * Years simulated `drawing.draws` times at once, month by month. A month's columns are read as soon as it is lived
 * and overwritten by the next: keeping them all would take 150 MB.
 */
export function simulate(input: ForecastInput, { drawing, book, ...asked }: Simulating): FirstTimes {
  const { months, spendMinor, isTimed } = asked;
  const { add, addPart, fill, noteReached } = drawing.loops;
  const wanted = wantedQuantities(input, asked, book);
  const tools = input.tools.map((tool) => drawTool(input, tool, drawing));
  const audience = audienceYear(input, drawing, tools);
  const selling = wanted.selling ? salesYear(input, drawing, tools) : undefined;
  const year = yearTotals(drawing, { communities: audience.communities, tools }, book);
  const [salesSoFar, cumulative, spent] = [drawing.emptyColumn(), drawing.emptyColumn(), drawing.workColumn()];
  const [firstSale, breakEven] = [drawing.emptyColumn(), drawing.emptyColumn()];
  const firstSpend = spendMinor.findIndex((minor) => minor > 0) + 1;
  const isEarning = input.averageOrderValueMinor !== undefined && firstSpend > 0;
  const reachByMonth: Column[] = [];

  function read(month: number, figures: Partial<Readonly<Record<MonthlyKpi, Column>>>) {
    for (const kpi of monthlyKpis) {
      const column = figures[kpi];
      if (column) book.note(figure.ofMonth(kpi), month, column);
    }
    audience.communities.forEach((community, index) => {
      const columns = community.columns();
      for (const kpi of communityKpis)
        book.note(figure.ofCommunity(index, kpi), month, columns[kpi], community.isAsBefore(kpi));
    });
  }

  for (const month of months) {
    const heard = audience.live(month, wanted.in(month));
    const sold = selling?.live(month, heard);
    fill(spent, spendMinor[month - 1] ?? 0);
    if (sold) {
      add(cumulative, sold.grossProfitMinor);
      addPart(cumulative, spent, -1);
    }
    if (sold && isTimed) {
      add(salesSoFar, sold.sales);
      noteReached(firstSale, salesSoFar, month, 1);
      if (isEarning && month >= firstSpend) noteReached(breakEven, cumulative, month, 0);
    }
    year.add(month, heard, sold);
    if (wanted.searches) {
      const reach = drawing.workColumn();
      reach.set(heard.reach);
      reachByMonth.push(reach);
    }
    read(month, { ...heard, ...sold, spendMinor: spent, cumulativeResultMinor: cumulative });
  }
  year.read(spendMinor);
  let month = 0;
  for (const searches of brandSearchesOf(input, drawing, reachByMonth)) {
    month += 1;
    book.note(figure.ofMonth('brandSearches'), month, searches);
  }
  return { firstSale, breakEven };
}
