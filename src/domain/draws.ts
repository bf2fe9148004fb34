import type { Estimate } from './estimate.ts';
import { metalogQuantile } from './metalog.ts';

/** One value of an estimate for each simulated year. */
export type Column = Float64Array;

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
  const order = Uint32Array.from({ length: draws }, (_, index) => index);
  let state = hashOf(name, seed);
  for (let last = draws - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const other = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

/** The strata's middles, kept off the tails, which nobody has estimated. */
const stratum = (rank: number, draws: number): number => Math.min(0.99, Math.max(0.01, (rank + 0.5) / draws));

/** All draws of an estimate: Latin hypercube (McKay, Beckman and Conover 1979), one value from each stratum. */
export function drawsOf(estimate: Estimate, draws: number, seed: number): Column {
  if (estimate.low === estimate.high) return new Float64Array(draws).fill(estimate.typical);
  const order = orderOf(estimate.name, draws, seed);
  return Float64Array.from(order, (rank) => metalogQuantile(estimate, stratum(rank, draws)));
}

/** How an estimate becomes a column: drawn for the simulated years, or its typical value alone. */
export type Drawing = (estimate: Estimate) => Column;

export const drawnColumns =
  (draws: number, seed: number): Drawing =>
  (estimate) =>
    drawsOf(estimate, draws, seed);

export const typicalColumns: Drawing = ({ typical }) => Float64Array.of(typical);
