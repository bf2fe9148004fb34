import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { ImportOutcome } from './imports.tsx';
import { type Refused, readFiles } from './reading.ts';

interface Door {
  /** The page the files came to. */
  readonly at: string;
  /** Takes one strategy in and opens it; answers the page that shows it. */
  open(strategy: Strategy): Promise<string>;
  /** Takes several in; answers how many the disk took. */
  addStrategies(strategies: readonly Strategy[]): Promise<number>;
}

async function keptBy(door: Door, strategies: readonly Strategy[]) {
  const [only, ...others] = strategies;
  if (!only) return { count: 0, at: door.at };
  if (others.length > 0) return { count: await door.addStrategies(strategies), at: door.at };
  return { count: 1, at: await door.open(only) };
}

/** Takes in what is in the files, each strategy as a new one; a single one is opened. */
export async function importFiles(files: readonly File[], door: Door): Promise<ImportOutcome> {
  const { strategies, refused } = await readFiles(files);
  const { count, at } = await keptBy(door, strategies);
  const left = strategies
    .slice(count)
    .map((strategy): Refused => ({ name: titleOf(strategy), reason: { kind: 'diskFailed' } }));
  return { at, added: strategies.slice(0, count).map(titleOf), refused: [...refused, ...left] };
}
