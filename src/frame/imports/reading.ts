import { type ImportFile, openImportFile, type Refusal } from '#storage/import-file.ts';
import { fileBytesMax } from '#storage/packing.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** Why something was not added: what is wrong with the file, or with the device. */
export type Reason = Refusal | { readonly kind: 'failed' | 'diskFailed' };

export interface Refused {
  /** Of the file, or the title of a strategy that was read. */
  readonly name: string;
  readonly reason: Reason;
}

interface Read {
  readonly strategies: readonly Strategy[];
  readonly refused: readonly Refused[];
}

/** Editors on Windows may save in UTF-16, and say so in the first two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function importFrom(file: File): Promise<ImportFile> {
  if (file.size > fileBytesMax) return { strategies: [], refusals: [{ kind: 'tooBig', bytes: file.size }] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return openImportFile(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

async function readOne(file: File): Promise<Read> {
  const refusedFor = (reason: Reason): Refused => ({ name: file.name, reason });
  try {
    const { strategies, refusals } = await importFrom(file);
    return { strategies, refused: refusals.map(refusedFor) };
  } catch {
    return { strategies: [], refused: [refusedFor({ kind: 'failed' })] };
  }
}

/** The strategies in these files, and why what is in none of them is not. */
export async function readFiles(files: readonly File[]): Promise<Read> {
  const all = await Promise.all(files.map(readOne));
  return {
    strategies: all.flatMap(({ strategies }) => strategies),
    refused: all.flatMap(({ refused }) => refused),
  };
}
