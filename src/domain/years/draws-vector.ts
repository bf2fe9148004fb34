/** One value of a quantity for each simulated year. */
export type DrawsVector = Float64Array;

/** A value of a vector whose index is known to lie in it. */
export const at = (vector: DrawsVector | Float32Array, index: number): number => vector[index] ?? 0;

const columnsOnShelf = 32;
/** Keeps neighbours apart also where a vector is a whole number of memory pages long. */
const gap = 8;

/**
 * Vectors of noughts that lie side by side. Made one by one they all begin at the same place of a memory page, and a
 * loop over more than eight of them throws each out of the cache for the other: five times slower (Chromium 156).
 */
export function vectorStock(draws: number): () => DrawsVector {
  let shelf: DrawsVector | undefined;
  let taken = 0;
  return () => {
    if (draws === 1) return new Float64Array(1);
    if (shelf === undefined || taken === columnsOnShelf) {
      shelf = new Float64Array((draws + gap) * columnsOnShelf);
      taken = 0;
    }
    const from = taken * (draws + gap);
    taken += 1;
    return shelf.subarray(from, from + draws);
  };
}
