import { naturalLog } from '../elementary.ts';
import type { Estimate } from '../estimate.ts';
import { paceDeviation } from '../growth.ts';
import { fromScale, metalogOf } from '../metalog.ts';
import { at, type DrawsVector, vectorStock } from './draws-vector.ts';
import { type Loops, plainLoops } from './loops.ts';
import { type Luck, withoutLuck } from './luck.ts';
import { orderOf, stratumMiddle } from './permutation.ts';
import { normalQuantile } from './quantiles.ts';

/** The strata's middles and their logits, alike for every estimate, and their normal numbers with the tails left on. */
interface Strata {
  readonly middles: DrawsVector;
  readonly logits: DrawsVector;
  readonly normals: DrawsVector;
}

function strataOf(draws: number): Strata {
  const middles = Float64Array.from({ length: draws }, (_, rank) => stratumMiddle(rank, draws));
  const normals = Float64Array.from({ length: draws }, (_, rank) => normalQuantile((rank + 0.5) / draws));
  return { middles, logits: middles.map((y) => naturalLog(y / (1 - y))), normals };
}

/** Fills `vector` with the draws of an estimate, one value from each stratum, in the order that `orderOf` gives. */
function draw(vector: DrawsVector, estimate: Estimate, order: Uint32Array, { middles, logits, normals }: Strata): void {
  if (estimate.scale === 'signed' && estimate.kind === 'measured') {
    const deviation = paceDeviation(estimate);
    for (let i = 0; i < vector.length; i += 1) vector[i] = estimate.typical + deviation * at(normals, order[i] ?? 0);
    return;
  }
  const metalog = metalogOf(estimate);
  if (metalog === undefined) {
    vector.fill(estimate.typical);
    return;
  }
  const { scale } = estimate;
  const { middle, slope, skew } = metalog;
  for (let i = 0; i < vector.length; i += 1) {
    const rank = order[i] ?? 0;
    vector[i] = fromScale(scale, middle + at(logits, rank) * (slope + skew * (at(middles, rank) - 0.5)));
  }
}

/** All draws of an estimate: Latin hypercube (McKay, Beckman and Conover 1979), one value from each stratum. */
export function drawsOf(estimate: Estimate, draws: number, seed: number): DrawsVector {
  const vector = new Float64Array(draws);
  draw(vector, estimate, orderOf(estimate.name, draws, seed), strataOf(draws));
  return vector;
}

/** A quantity that follows from an estimate alone. */
export interface Derived {
  /** Unique among what is derived from one estimate. */
  readonly name: string;
  of(value: number): number;
}

/** How an estimate becomes a vector: drawn for the simulated years, or its typical value alone. */
export interface Drawing {
  readonly draws: number;
  readonly loops: Loops;
  readonly luck: Luck;
  vectorOf(estimate: Estimate, derived?: Derived): DrawsVector;
  /** A vector of noughts. */
  zeroVector(): DrawsVector;
  /** A vector to be written to before it is read: something may be left over in it. */
  workVector(): DrawsVector;
}

/** The typical run: one year with every estimate at its typical value. */
export const typicalYear: Drawing = {
  draws: 1,
  loops: plainLoops,
  luck: withoutLuck(1),
  vectorOf: ({ typical }, derived) => Float64Array.of(derived ? derived.of(typical) : typical),
  zeroVector: vectorStock(1),
  workVector: vectorStock(1),
};

/** Fills vectors with draws; an estimate's order is made once, whatever it is estimated at. */
export function drawer(draws: number, seed: number) {
  const strata = strataOf(draws);
  const orders = new Map<string, Uint32Array>();
  return (vector: DrawsVector, estimate: Estimate, derived: Derived | undefined): void => {
    const order = orders.get(estimate.name) ?? orderOf(estimate.name, draws, seed);
    orders.set(estimate.name, order);
    draw(vector, estimate, order, strata);
    if (derived) for (let i = 0; i < draws; i += 1) vector[i] = derived.of(at(vector, i));
  };
}
