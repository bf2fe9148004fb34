import type { Column } from './draws.ts';
import type { Arrival } from './forecast-result.ts';
import { monthsInYear } from './schedule.ts';

/** When `hasArrived` first holds, over all simulated years; `columns` are months 1…24. */
export function arrivalOf(columns: readonly Column[], hasArrived: (value: number, month: number) => boolean): Arrival {
  const draws = columns[0]?.length ?? 0;
  const counts = new Array<number>(columns.length).fill(0);
  for (let i = 0; i < draws; i += 1) {
    const index = columns.findIndex((column, place) => hasArrived(column[i] ?? 0, place + 1));
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  let soFar = 0;
  const shares = counts.map((count) => {
    soFar += count;
    return draws === 0 ? 0 : soFar / draws;
  });
  const monthOf = (share: number): number | undefined => {
    const index = shares.findIndex((reached) => reached >= share);
    return index < 0 ? undefined : index + 1;
  };
  return {
    shareBy12: shares[monthsInYear - 1] ?? 0,
    shareBy24: shares.at(-1) ?? 0,
    p20: monthOf(0.2),
    p50: monthOf(0.5),
    p80: monthOf(0.8),
  };
}
