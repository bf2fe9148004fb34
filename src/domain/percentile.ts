import type { Spread } from './forecast-result.ts';
import { type RankReader, rankReader } from './ranks.ts';

/** Exact percentiles by linear interpolation (type 7) at ascending `shares`; leaves `values` as they are. */
export function percentiles(
  values: Float64Array,
  shares: readonly number[],
  read: RankReader = rankReader(values.length),
): readonly number[] {
  const places = shares.map((share) => (values.length - 1) * share);
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  const found = read(values, ranks);
  return places.map((place, index) => {
    const [below = 0, above = 0] = [found[2 * index], found[2 * index + 1]];
    return below === above ? below : below + (place - Math.floor(place)) * (above - below);
  });
}

function isSteady(column: Float64Array): boolean {
  const first = column[0];
  let index = 1;
  while (index < column.length && column[index] === first) index += 1;
  return index >= column.length;
}

const spreadShares = [0.1, 0.2, 0.5, 0.8, 0.9] as const;

/** Reads spreads off the columns whose ranks `read` can read. */
export function spreadReader(read: RankReader): (column: Float64Array) => Spread {
  return (column) => {
    const steady = column[0] ?? 0;
    const found = isSteady(column) ? [] : percentiles(column, spreadShares, read);
    const [p10 = steady, p20 = steady, p50 = steady, p80 = steady, p90 = steady] = found;
    return { p10, p20, p50, p80, p90 };
  };
}

/** The spread of one quantity over all simulated years. */
export const spreadOf = (column: Float64Array): Spread => spreadReader(rankReader(column.length))(column);
