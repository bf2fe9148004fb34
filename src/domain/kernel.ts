import { type Column, columnStock } from './column.ts';
import { type Loops, plainLoops } from './loops.ts';
import { type RankReader, rankReader } from './ranks.ts';

/** Where columns of one length are kept, worked on and read. */
export interface Kernel {
  readonly loops: Loops;
  /** A column of noughts. */
  newColumn(): Column;
  readonly readRanks: RankReader;
}

/** Runs wherever JavaScript runs. */
export const plainKernel = (draws: number): Kernel => ({
  loops: plainLoops,
  newColumn: columnStock(draws),
  readRanks: rankReader(draws),
});
