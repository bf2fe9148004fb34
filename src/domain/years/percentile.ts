import type { Spread } from '../forecast-result.ts';
import { type RankSelector, rankSelector } from './selection.ts';

/** Reads exact percentiles by linear interpolation (type 7) at ascending `shares` off vectors of one length. */
function percentileReader(length: number, shares: readonly number[], read: RankSelector) {
  const places = shares.map((share) => (length - 1) * share);
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  return (values: Float64Array): readonly number[] => {
    const found = read(values, ranks);
    return places.map((place, index) => {
      const [below = 0, above = 0] = [found[2 * index], found[2 * index + 1]];
      return below === above ? below : below + (place - Math.floor(place)) * (above - below);
    });
  };
}

/** The same of a single vector; leaves `values` as they are. */
export const percentiles = (values: Float64Array, shares: readonly number[]): readonly number[] =>
  percentileReader(values.length, shares, rankSelector(values.length))(values);

const spreadShares = [0.1, 0.2, 0.5, 0.8, 0.9] as const;

/** Reads spreads off vectors of one length, whose ranks `selectRanks` reads. */
export function spreadReader(length: number, selectRanks: RankSelector): (vector: Float64Array) => Spread {
  const read = percentileReader(length, spreadShares, selectRanks);
  return (vector) => {
    const [p10 = 0, p20 = 0, p50 = 0, p80 = 0, p90 = 0] = read(vector);
    return { p10, p20, p50, p80, p90 };
  };
}

/** The spread of one quantity over all simulated years. */
export const spreadOf = (vector: Float64Array): Spread =>
  spreadReader(vector.length, rankSelector(vector.length))(vector);
