import {
  type CountKpi,
  type CountPeriods,
  countKpis,
  type Forecast,
  type GoalKpi,
  goalKpis,
  type MonthlyKpi,
  type Spread,
} from '../forecast-result.ts';
import { monthsInYear } from '../schedule.ts';
import type { Drawing } from './draws.ts';
import { at, type DrawsVector } from './draws-vector.ts';
import { type FigureBook, figure } from './figures.ts';

const monthsInQuarter = 3;
const goalMonthsFrom = 10;

type Figures = Readonly<Record<Exclude<MonthlyKpi, 'brandSearches'>, DrawsVector>>;
/** What no spread tells of a count. */
export type CountExpectations = Readonly<Record<CountKpi, Pick<CountPeriods, 'expectedByMonth' | 'chanceOfOne'>>>;

/** Counts by quarter and year, and goals over their months, in each simulated year of months 1…12. */
export interface PeriodTotals {
  add(month: number, figures: Figures): void;
  facts(): CountExpectations;
}

export function periodTotals(drawing: Drawing, book: FigureBook<unknown>): PeriodTotals {
  const { add, addPart, fill, total } = drawing.loops;
  const counts = countKpis.map((kpi) => ({
    kpi,
    quarter: drawing.zeroVector(),
    year: drawing.zeroVector(),
    expectedByMonth: [] as number[],
  }));
  const goals = goalKpis.map((kpi) => ({ kpi, mean: drawing.zeroVector() }));

  return {
    add(month, figures) {
      if (month > monthsInYear) return;
      for (const { kpi, quarter, year, expectedByMonth } of counts) {
        add(quarter, figures[kpi]);
        add(year, figures[kpi]);
        expectedByMonth.push(total(figures[kpi]) / figures[kpi].length);
        if (month % monthsInQuarter !== 0) continue;
        book.note(figure.ofQuarters(kpi), quarter);
        fill(quarter, 0);
      }
      if (month < goalMonthsFrom) return;
      for (const { kpi, mean } of goals) {
        addPart(mean, figures[kpi], 1 / (monthsInYear - goalMonthsFrom + 1));
        if (month === monthsInYear) book.note(figure.ofGoalMonths(kpi), mean);
      }
      if (month === monthsInYear) for (const { kpi, year } of counts) book.note(figure.ofYear(`count ${kpi}`), year);
    },
    facts() {
      const entries = counts.map(({ kpi, year, expectedByMonth }) => [
        kpi,
        { expectedByMonth, chanceOfOne: shareOfAny(year) },
      ]);
      return Object.fromEntries(entries) as CountExpectations; // made from the list of counts
    },
  };
}

function shareOfAny(vector: DrawsVector): number {
  let years = 0;
  for (let i = 0; i < vector.length; i += 1) if (at(vector, i) >= 1) years += 1;
  return years / vector.length;
}

type Book = Pick<FigureBook<Spread>, 'of'>;
const nothing: Spread = { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 };

export function countsOf(book: Book, facts: CountExpectations): Forecast['counts'] {
  const entries = countKpis.map((kpi) => {
    const [yearly = nothing] = book.of(figure.ofYear(`count ${kpi}`));
    return [kpi, { ...facts[kpi], quarterly: book.of(figure.ofQuarters(kpi)), yearly }];
  });
  return Object.fromEntries(entries) as Forecast['counts']; // made from the list of counts
}

export function goalMonthsOf(book: Book): Forecast['goalMonths'] {
  const entries = goalKpis.map((kpi: GoalKpi) => [kpi, book.of(figure.ofGoalMonths(kpi))[0] ?? nothing]);
  return Object.fromEntries(entries) as Forecast['goalMonths']; // made from the list of goals
}
