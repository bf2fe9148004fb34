import type { Kernel } from '#domain/kernel.ts';
import { rankReader } from '#domain/ranks.ts';
import { bytes } from './assembly/kernel.ts?wasm';
import { entryBytes, tapedLoops } from './tape.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  freeFrom(): number;
  settle(tape: number, entries: number, columnBytes: number): void;
  readRanks: (...addresses: readonly number[]) => void;
}

/** Two values are worked on at a time, four are counted at a time. */
const together = 4;
const bytesOf = Float64Array.BYTES_PER_ELEMENT;
/** As many ranks as are ever read at once, and as many loops as are noted down before they are done. */
const [ranksMax, entriesMax] = [16, 4096];
/** A column begins where its neighbour does not, also where both are a whole number of memory pages long. */
const gap = 8 * bytesOf;

/** Hands out memory from a place on, and says when there is none left. */
function memoryOf({ memory: { buffer }, freeFrom }: Exports) {
  let free = freeFrom();
  return {
    buffer,
    hasRoomFor: (size: number) => free + size <= buffer.byteLength,
    take(size: number): number {
      const from = free;
      free = from + Math.ceil(size / 16) * 16;
      return from;
    },
  };
}

/**
 * Loops and readings compiled: several times faster than in JavaScript. Columns lie in the kernel's own memory; one that finds
 * no room there is an ordinary one, and is worked on in the ordinary way. Throws where the browser compiles nothing.
 */
export function wasmKernel(draws: number): Kernel {
  if (draws % together !== 0) throw new RangeError(`The kernel works on ${together} years at a time.`);
  const module = new WebAssembly.Module(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
  // What is exported is what the assembly says
  const kernel = new WebAssembly.Instance(module).exports as unknown as Exports;
  const { buffer, hasRoomFor, take } = memoryOf(kernel);
  const columnBytes = draws * bytesOf;
  const [copy, buckets] = [take(columnBytes), take(draws * 2)];
  const tape = take(entriesMax * entryBytes);
  const wanted = new Int32Array(buffer, take(ranksMax * 4), ranksMax);
  const found = new Float64Array(buffer, take(ranksMax * bytesOf), ranksMax);
  const plainRanks = rankReader(draws);
  let latest: readonly number[] = [];
  return {
    loops: tapedLoops(buffer, { place: tape, entriesMax }, (entries) => kernel.settle(tape, entries, columnBytes)),
    newColumn: () =>
      hasRoomFor(columnBytes + gap)
        ? new Float64Array(buffer, take(columnBytes + gap), draws)
        : new Float64Array(draws),
    readRanks(values, ranks) {
      if (values.buffer !== buffer || ranks.length > ranksMax) return plainRanks(values, ranks);
      if (ranks !== latest) wanted.set(ranks);
      latest = ranks;
      kernel.readRanks(values.byteOffset, copy, buckets, wanted.byteOffset, ranks.length, found.byteOffset, draws);
      return [...found.subarray(0, ranks.length)];
    },
  };
}
