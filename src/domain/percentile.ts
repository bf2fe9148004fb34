import type { Spread } from './forecast-result.ts';

/** Puts the value of rank `rank` in its sorted place within `from`…`to`: smaller ones before it, larger after (Hoare). */
function select(values: Float64Array, rank: number, from: number, to: number): number {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i <= j) {
        const held = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = held;
        i += 1;
        j -= 1;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return values[rank] ?? 0;
}

/** Exact percentiles by linear interpolation (type 7) at ascending `shares`. Reorders `values`. */
export function percentiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  const last = values.length - 1;
  let from = 0;
  return shares.map((share) => {
    const place = last * share;
    const rank = Math.floor(place);
    const below = select(values, rank, from, last);
    from = rank;
    if (rank === place || rank === last) return below;
    const above = select(values, rank + 1, rank + 1, last);
    return below + (place - rank) * (above - below);
  });
}

const spreadShares = [0.1, 0.2, 0.5, 0.8, 0.9] as const;

export const flatSpread = (value: number): Spread => ({ p10: value, p20: value, p50: value, p80: value, p90: value });

/** The spread of one quantity over all simulated years; leaves the column as it is. */
export function spreadOf(column: Float64Array): Spread {
  const [p10 = 0, p20 = 0, p50 = 0, p80 = 0, p90 = 0] = percentiles(column.slice(), spreadShares);
  return { p10, p20, p50, p80, p90 };
}
