import type { Forecast, MonthlyKpi } from './forecast-result.ts';
import { monthsInYear } from './schedule.ts';

export type TypicalRun = Forecast['typical'];

/** Reads one number off a typical run. */
export type Outcome = (run: TypicalRun) => number;

export const inMonth12 =
  (kpi: MonthlyKpi): Outcome =>
  (run) =>
    run[kpi][monthsInYear - 1] ?? 0;

/** Over months 1…12. */
export const inYear =
  (kpi: MonthlyKpi): Outcome =>
  (run) =>
    run[kpi].slice(0, monthsInYear).reduce((sum, value) => sum + value, 0);

/** What an owner asks of a year: the community it leaves, and what it brought in all. */
export const outcomeIds = ['members', 'activeMembers', 'leads', 'sales', 'resultMinor'] as const;
export type OutcomeId = (typeof outcomeIds)[number];

export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  members: inMonth12('members'),
  activeMembers: inMonth12('activeMembers'),
  leads: inYear('leads'),
  sales: inYear('sales'),
  resultMinor: inMonth12('cumulativeResultMinor'),
};
