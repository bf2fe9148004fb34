import type { Spread } from '#domain/forecast-result.ts';

/** One in ten below, the middle, one in ten above; a value a month. */
export interface Fan {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export const fanOf = (spreads: readonly Spread[]): Fan => ({
  low: spreads.map(({ p10 }) => p10),
  middle: spreads.map(({ p50 }) => p50),
  high: spreads.map(({ p90 }) => p90),
});
