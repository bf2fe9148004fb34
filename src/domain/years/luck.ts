import { exponential } from '../elementary.ts';
import type { LuckSpreads } from '../luck-spreads.ts';
import { orderOf } from './permutation.ts';
import { normalQuantile, studentQuantile } from './quantiles.ts';

/** One value of luck for each simulated year. It never depends on the answers, so that two variants meet the same luck. */
export type LuckVector = Float32Array;

/** What a value of luck is: a factor around 1, a drift around 0, or the fixed uniform and normal numbers counts are drawn with. */
export const luckKinds = [
  'yearOfGrowth',
  'drift',
  'growth',
  'engagement',
  'response',
  'results',
  'uniform',
  'normal',
] as const;
export type LuckKind = (typeof luckKinds)[number];

/** Hands out luck by kind and name; the same for the same name as long as it lives. */
export interface Luck {
  of(kind: LuckKind, name: string): LuckVector;
  /** Whether people are counted whole, as they are wherever there is luck. */
  readonly isWhole: boolean;
}

const withMeanOne = (spread: number, y: number): number => exponential(spread * normalQuantile(y) - spread ** 2 / 2);

function quantileOf(kind: LuckKind, spreads: LuckSpreads): (y: number) => number {
  switch (kind) {
    case 'yearOfGrowth':
      return (y) => exponential(spreads.yearOfGrowth * normalQuantile(y));
    case 'drift':
      return (y) => Math.max(-spreads.driftMost, Math.min(spreads.driftMost, spreads.drift * studentQuantile(y)));
    case 'uniform':
      return (y) => y;
    case 'normal':
      return normalQuantile;
    default:
      return (y) => withMeanOne(spreads[kind], y);
  }
}

/** Stratified luck, each vector in an order fixed by the seed and its name; made when first asked for, then kept. */
export function luckOf(
  { draws, seed, spreads }: { readonly draws: number; readonly seed: number; readonly spreads: LuckSpreads },
  newLuckVector: () => LuckVector,
): Luck {
  const sorted = new Map<LuckKind, LuckVector>();
  const made = new Map<string, LuckVector>();

  function sortedOf(kind: LuckKind): LuckVector {
    const quantile = quantileOf(kind, spreads);
    const values =
      sorted.get(kind) ?? Float32Array.from({ length: draws }, (_, rank) => quantile((rank + 0.5) / draws));
    sorted.set(kind, values);
    return values;
  }

  return {
    isWhole: true,
    of(kind, name) {
      const key = `${kind} ${name}`;
      const known = made.get(key);
      if (known) return known;
      const [vector, values] = [newLuckVector(), sortedOf(kind)];
      // The uniform and the normal number of one name are the same draw
      const order = orderOf(kind === 'normal' || kind === 'uniform' ? `luck ${name}` : `luck ${key}`, draws, seed);
      for (let i = 0; i < draws; i += 1) vector[i] = values[order[i] ?? 0] ?? 0;
      made.set(key, vector);
      return vector;
    },
  };
}

/** No luck: every factor is 1, nothing drifts, and people are not counted whole. */
export function withoutLuck(draws: number, newLuckVector: () => LuckVector = () => new Float32Array(draws)): Luck {
  const [ones, noughts] = [newLuckVector().fill(1), newLuckVector()];
  return { isWhole: false, of: (kind) => (kind === 'drift' || kind === 'normal' ? noughts : ones) };
}
