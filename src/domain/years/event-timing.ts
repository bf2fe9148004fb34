import type { EventTiming } from '../forecast-result.ts';
import { forecastMonths, monthsInYear } from '../schedule.ts';
import { at, type DrawsVector } from './draws-vector.ts';

/** When something first happens, over all simulated years: the month in each of them, 0 where it does not. */
export function eventTimingOf(firstMonths: DrawsVector): EventTiming {
  const counts = new Uint32Array(forecastMonths.length + 1);
  for (let i = 0; i < firstMonths.length; i += 1) {
    const month = at(firstMonths, i);
    counts[month] = (counts[month] ?? 0) + 1;
  }
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
