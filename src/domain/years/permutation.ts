/** A number fixed by the seed and the estimate's name (FNV-1a). */
function hashOf(name: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index += 1)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/**
 * The order in which an estimate takes its strata, fixed by the seed and its name alone: another estimate more or less
 * disturbs nothing. Fisher–Yates with mulberry32.
 */
export function orderOf(name: string, draws: number, seed: number): Uint32Array {
  const order = new Uint32Array(draws);
  for (let index = 1; index < draws; index += 1) order[index] = index;
  let state = hashOf(name, seed);
  for (let last = draws - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const other = Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) * 2 ** -32 * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

/** The middle of a stratum, kept off the tails, which nobody has estimated. */
export const stratumMiddle = (rank: number, draws: number): number =>
  Math.min(0.99, Math.max(0.01, (rank + 0.5) / draws));
