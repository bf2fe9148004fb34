import type { GoalKpi } from '../forecast-result.ts';
import { monthsInYear } from '../schedule.ts';
import { at, type DrawsVector } from './draws-vector.ts';
import { type FigureBook, figure } from './figures.ts';

/** What a plan comes to on average over the simulated years: what plans are compared by. Money in minor units. */
export interface Means {
  /** Of months 1…12. */
  readonly sales: number;
  readonly leads: number;
  readonly revenueMinor: number;
  /** In month 12. */
  readonly activeMembers: number;
  /** All that was earned less all that was spent by month 24. */
  readonly result24Minor: number;
  /** Share of years in which the goal is reached; undefined where none was asked about. */
  readonly goalChance: number | undefined;
}

/** A goal as it is read: the mean of months 10…12. */
export interface MeantGoal {
  readonly kpi: GoalKpi;
  readonly amount: number;
}

interface Reading {
  readonly mean: number;
  readonly reached: number;
}

/** Reads a vector once: its mean, and in how many years it comes to the goal. */
export const meanReader =
  (goal: MeantGoal | undefined) =>
  (vector: DrawsVector): Reading => {
    const amount = goal?.amount ?? Number.POSITIVE_INFINITY;
    let [sum, years] = [0, 0];
    for (let i = 0; i < vector.length; i += 1) {
      const value = at(vector, i);
      sum += value;
      if (value >= amount) years += 1;
    }
    return { mean: sum / vector.length, reached: years / vector.length };
  };

const inYear = ['sales', 'leads', 'revenueMinor'] as const;

/** The figures that means are read off. */
export const figuresOfMeans = (goal: MeantGoal | undefined): ReadonlySet<string> =>
  new Set([
    ...inYear.map(figure.ofYear),
    figure.ofMonth('activeMembers'),
    figure.ofMonth('cumulativeResultMinor'),
    ...(goal ? [figure.ofGoalMonths(goal.kpi)] : []),
  ]);

export function meansFrom(book: FigureBook<Reading>, goal: MeantGoal | undefined): Means {
  const meanOf = (id: string, place = 0) => book.of(id)[place]?.mean ?? 0;
  return {
    sales: meanOf(figure.ofYear('sales')),
    leads: meanOf(figure.ofYear('leads')),
    revenueMinor: meanOf(figure.ofYear('revenueMinor')),
    activeMembers: meanOf(figure.ofMonth('activeMembers'), monthsInYear - 1),
    result24Minor: book.of(figure.ofMonth('cumulativeResultMinor')).at(-1)?.mean ?? 0,
    goalChance: goal && book.of(figure.ofGoalMonths(goal.kpi))[0]?.reached,
  };
}
