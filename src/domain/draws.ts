import { at, type Column, columnStock } from './column.ts';
import type { Estimate } from './estimate.ts';
import { type Loops, plainLoops } from './loops.ts';
import { fromScale, metalogOf } from './metalog.ts';
import { orderOf, stratumMiddle } from './permutation.ts';

/** The strata's middles and their logits, alike for every estimate. */
interface Strata {
  readonly middles: Column;
  readonly logits: Column;
}

function strataOf(draws: number): Strata {
  const middles = Float64Array.from({ length: draws }, (_, rank) => stratumMiddle(rank, draws));
  return { middles, logits: middles.map((y) => Math.log(y / (1 - y))) };
}

/** Fills `column` with the draws of an estimate, one value from each stratum, in the order that `orderOf` gives. */
function draw(column: Column, estimate: Estimate, order: Uint32Array, { middles, logits }: Strata): void {
  const metalog = metalogOf(estimate);
  if (metalog === undefined) {
    column.fill(estimate.typical);
    return;
  }
  const { scale } = estimate;
  const { middle, slope, skew } = metalog;
  for (let i = 0; i < column.length; i += 1) {
    const rank = order[i] ?? 0;
    column[i] = fromScale(scale, middle + at(logits, rank) * (slope + skew * (at(middles, rank) - 0.5)));
  }
}

/** All draws of an estimate: Latin hypercube (McKay, Beckman and Conover 1979), one value from each stratum. */
export function drawsOf(estimate: Estimate, draws: number, seed: number): Column {
  const column = new Float64Array(draws);
  draw(column, estimate, orderOf(estimate.name, draws, seed), strataOf(draws));
  return column;
}

/** A quantity that follows from an estimate alone. */
export interface Derived {
  /** Unique among what is derived from one estimate. */
  readonly name: string;
  of(value: number): number;
}

/** How an estimate becomes a column: drawn for the simulated years, or its typical value alone. */
export interface Drawing {
  readonly draws: number;
  readonly loops: Loops;
  columnOf(estimate: Estimate, derived?: Derived): Column;
  /** A column of noughts. */
  emptyColumn(): Column;
  /** A column to be written to before it is read: something may be left over in it. */
  workColumn(): Column;
}

/** The typical run: one year with every estimate at its typical value. */
export const typicalYear: Drawing = {
  draws: 1,
  loops: plainLoops,
  columnOf: ({ typical }, derived) => Float64Array.of(derived ? derived.of(typical) : typical),
  emptyColumn: columnStock(1),
  workColumn: columnStock(1),
};

/** Fills columns with draws; an estimate's order is made once, whatever it is estimated at. */
export function drawer(draws: number, seed: number) {
  const strata = strataOf(draws);
  const orders = new Map<string, Uint32Array>();
  return (column: Column, estimate: Estimate, derived: Derived | undefined): void => {
    const order = orders.get(estimate.name) ?? orderOf(estimate.name, draws, seed);
    orders.set(estimate.name, order);
    draw(column, estimate, order, strata);
    if (derived) for (let i = 0; i < draws; i += 1) column[i] = derived.of(at(column, i));
  };
}
