import type { Column } from '#domain/column.ts';
import type { Kernel } from '#domain/kernel.ts';
import { type Loops, plainLoops } from '#domain/loops.ts';
import { rankReader } from '#domain/ranks.ts';
import { bytes } from './assembly/kernel.ts?wasm';

type Value = Column | number;
type Loop = (...values: readonly Value[]) => void;

interface Exports {
  readonly memory: WebAssembly.Memory;
  freeFrom(): number;
  readRanks: (...addresses: readonly number[]) => void;
}
type CompiledLoops = Readonly<Record<keyof Loops, (...values: readonly number[]) => void>>;

/** Two values are worked on at a time, four are counted at a time. */
const together = 4;
const bytesOf = Float64Array.BYTES_PER_ELEMENT;
/** As many ranks as are ever read at once. */
const ranksMax = 16;
/** A column begins where its neighbour does not, also where both are a whole number of memory pages long. */
const gap = 8 * bytesOf;

/**
 * The same loops compiled: several times faster than in JavaScript. Columns lie in the kernel's own memory; one that finds no
 * room there is an ordinary one, and the plain loops work on it. Throws where the browser compiles nothing.
 */
export function wasmKernel(draws: number): Kernel {
  if (draws % together !== 0) throw new RangeError(`The kernel works on ${together} years at a time.`);
  const module = new WebAssembly.Module(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
  // What is exported is what the assembly says
  const kernel = new WebAssembly.Instance(module).exports as unknown as Exports & CompiledLoops;
  const { buffer } = kernel.memory;
  let free = kernel.freeFrom();
  function take(bytes: number): number {
    const from = free;
    free = from + Math.ceil(bytes / 16) * 16;
    return from;
  }
  const [copy, buckets] = [take(draws * bytesOf), take(draws * 2)];
  const wanted = new Int32Array(buffer, take(ranksMax * 4), ranksMax);
  const found = new Float64Array(buffer, take(ranksMax * bytesOf), ranksMax);
  const isHere = (value: Value) => typeof value === 'number' || value.buffer === buffer;

  const compiledOrPlain = (name: keyof Loops): Loop => {
    const [loop, plain] = [kernel[name], plainLoops[name] as Loop];
    const places = new Array<number>(plain.length + 1).fill(draws);
    return (...values) => {
      for (let nth = 0; nth < values.length; nth += 1) {
        const value = values[nth] ?? 0;
        if (!isHere(value)) return plain(...values);
        places[nth] = typeof value === 'number' ? value : value.byteOffset;
      }
      loop(...places);
    };
  };
  let latest: readonly number[] = [];
  const plainRanks = rankReader(draws);
  return {
    loops: Object.fromEntries(
      Object.keys(plainLoops).map((name) => [name, compiledOrPlain(name as keyof Loops)]),
    ) as unknown as Loops, // made from the list of names
    newColumn() {
      const length = draws * bytesOf;
      return free + length + gap > buffer.byteLength
        ? new Float64Array(draws)
        : new Float64Array(buffer, take(length + gap), draws);
    },
    readRanks(values, ranks) {
      if (!isHere(values) || ranks.length > ranksMax) return plainRanks(values, ranks);
      if (ranks !== latest) wanted.set(ranks);
      latest = ranks;
      kernel.readRanks(values.byteOffset, copy, buckets, wanted.byteOffset, ranks.length, found.byteOffset, draws);
      return [...found.subarray(0, ranks.length)];
    },
  };
}
