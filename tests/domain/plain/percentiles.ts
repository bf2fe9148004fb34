export interface PlainPercentiles {
  readonly p10: number;
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

/** The years that have a value, from the least to the most. */
export const orderedValues = (values: Float64Array): Float64Array =>
  values.filter((value) => !Number.isNaN(value)).sort();

/** Percentiles by linear interpolation between values in order (type 7). */
export function percentilesOf(ordered: Float64Array): PlainPercentiles {
  const at = (share: number): number => {
    const place = share * (ordered.length - 1);
    const below = ordered[Math.floor(place)] ?? Number.NaN;
    const above = ordered[Math.ceil(place)] ?? Number.NaN;
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
  };
  return { p10: at(0.1), p20: at(0.2), p50: at(0.5), p80: at(0.8), p90: at(0.9) };
}
