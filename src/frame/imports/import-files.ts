import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { ImportOutcome } from './imports.tsx';
import { type Refused, readFiles } from './reading.ts';

interface Door {
  /** The page the files came to. */
  readonly at: string;
  /** Goes to a page. */
  go(at: string): void | Promise<void>;
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

/** Longest question of a workshop that is read. */
const questionBytesMax = 300_000;

/** Where the question of a workshop is answered, if that is what somebody was sent. */
async function questionIn([file, ...others]: readonly File[]): Promise<string | undefined> {
  if (file === undefined || others.length > 0 || file.size > questionBytesMax) return undefined;
  const text = await file.text().catch(() => '');
  if (!text.includes('"stageZeroQuestion"')) return undefined;
  return (await import('./voice-packing.ts')).questionAddress(text);
}

/** Takes in what is in the files, each strategy as a new one; a single one is opened, and a question of a workshop asked. */
export async function importFiles(files: readonly File[], door: Door): Promise<ImportOutcome> {
  const question = await questionIn(files);
  if (question !== undefined) {
    await door.go(question);
    return { at: question, added: [], refused: [] };
  }
  const { strategies, refused } = await readFiles(files);
  const { count, at } = await keptBy(door, strategies);
  const left = strategies
    .slice(count)
    .map((strategy): Refused => ({ name: titleOf(strategy), reason: { kind: 'diskFailed' } }));
  return { at, added: strategies.slice(0, count).map(titleOf), refused: [...refused, ...left] };
}
