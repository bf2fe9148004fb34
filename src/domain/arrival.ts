import type { Arrival } from './forecast-result.ts';
import { forecastMonths, monthsInYear } from './schedule.ts';

/** The month in which something first happened in each simulated year; 0 where it has not. */
export type FirstMonths = Uint8Array;

export const noFirstMonths = (draws: number): FirstMonths => new Uint8Array(draws);

/** Notes `month` for the years in which `values` have reached `level` and had not before. */
export function noteReached(firstMonths: FirstMonths, month: number, values: Float64Array, level: number): void {
  for (let i = 0; i < firstMonths.length; i += 1)
    if (firstMonths[i] === 0 && (values[i] ?? 0) >= level) firstMonths[i] = month;
}

/** When something first happens, over all simulated years. */
export function arrivalOf(firstMonths: FirstMonths): Arrival {
  const counts = new Uint32Array(forecastMonths.length + 1);
  for (const month of firstMonths) counts[month] = (counts[month] ?? 0) + 1;
  let soFar = 0;
  const shares = forecastMonths.map((month) => {
    soFar += counts[month] ?? 0;
    return soFar / firstMonths.length;
  });
  const monthOf = (share: number): number | undefined =>
    forecastMonths.find((month) => (shares[month - 1] ?? 0) >= share);
  return {
    shareBy12: shares[monthsInYear - 1] ?? 0,
    shareBy24: shares.at(-1) ?? 0,
    p20: monthOf(0.2),
    p50: monthOf(0.5),
    p80: monthOf(0.8),
  };
}
