import type { CountPeriods } from './forecast-result.ts';

/** How long is waited until a count is read: a month, a quarter, the year, or never, where only its chance is told. */
export type PromisePeriod = 'month' | 'quarter' | 'year' | 'chance';

/** Fewer than so many are chance rather than work. */
const countable = 10;
const monthsInQuarter = 3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The shortest period in which at least ten are expected, on the mean of the months in which anything is; fewer than ten
 * a year are never owed.
 */
export function promisePeriodOf({ expectedByMonth }: Pick<CountPeriods, 'expectedByMonth'>): PromisePeriod {
  const months = expectedByMonth.filter((count) => count > 0);
  const total = sum(months);
  const aMonth = months.length === 0 ? 0 : total / months.length;
  if (aMonth >= countable) return 'month';
  if (aMonth * monthsInQuarter >= countable && total >= countable) return 'quarter';
  return total >= countable ? 'year' : 'chance';
}
