import { type DrawsVector, vectorStock } from './draws-vector.ts';
import { type Loops, plainLoops } from './loops.ts';
import type { LuckVector } from './luck.ts';
import { type RankSelector, rankSelector } from './selection.ts';

/** Where vectors of one length are kept, worked on and read. */
export interface Kernel {
  readonly loops: Loops;
  /** A vector of noughts. */
  newVector(): DrawsVector;
  /** A vector of luck, of noughts. */
  newLuckVector(): LuckVector;
  readonly selectRanks: RankSelector;
}

/** Runs wherever JavaScript runs. */
export const plainKernel = (draws: number): Kernel => ({
  loops: plainLoops,
  newVector: vectorStock(draws),
  newLuckVector: () => new Float32Array(draws),
  selectRanks: rankSelector(draws),
});
