import { type DrawsVector, vectorStock } from './draws-vector.ts';
import { type Loops, plainLoops } from './loops.ts';
import { type RankSelector, rankSelector } from './selection.ts';

/** Where columns of one length are kept, worked on and read. */
export interface Kernel {
  readonly loops: Loops;
  /** A column of noughts. */
  newVector(): DrawsVector;
  readonly selectRanks: RankSelector;
}

/** Runs wherever JavaScript runs. */
export const plainKernel = (draws: number): Kernel => ({
  loops: plainLoops,
  newVector: vectorStock(draws),
  selectRanks: rankSelector(draws),
});
