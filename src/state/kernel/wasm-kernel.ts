import type { Kernel } from '#domain/years/kernel.ts';
import { bytes } from './assembly/kernel.ts?wasm';
import { type CompiledLoops, compiledLoops } from './compiled-loops.ts';

interface Exports extends CompiledLoops {
  readonly memory: WebAssembly.Memory;
  freeFrom(): number;
  prepareCounts(): void;
  selectRanks: (...addresses: readonly number[]) => void;
}

/** Two values are worked on at a time, four are counted at a time. */
const together = 4;
const bytesOf = Float64Array.BYTES_PER_ELEMENT;
/** As many ranks as are ever read at once. */
const ranksMax = 16;
/** A vector begins where its neighbour does not, also where both are a whole number of memory pages long. */
const gap = 8 * bytesOf;

/** The kernel cannot be used here: the browser compiles nothing, or there are more vectors than there is memory for. */
export class KernelUnavailable extends Error {}

/** Hands out memory from a place on. Throws where there is none left: it cannot grow without moving the vectors. */
function memoryOf({ memory: { buffer }, freeFrom }: Exports) {
  let free = freeFrom();
  return {
    buffer,
    take(size: number): number {
      const from = free;
      free = from + Math.ceil(size / 16) * 16;
      if (free > buffer.byteLength)
        throw new KernelUnavailable('There are more vectors than the kernel has memory for.');
      return from;
    },
  };
}

/** Compiled anew for each kernel. A page's policy, an old browser or want of memory may forbid it. */
function compiled(): Exports {
  if (typeof WebAssembly === 'undefined') throw new KernelUnavailable('There is no WebAssembly.');
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
    // What is exported is what the assembly says
    return new WebAssembly.Instance(module).exports as unknown as Exports;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError || error instanceof RangeError)
      throw new KernelUnavailable('The kernel cannot be compiled here.', { cause: error });
    throw error;
  }
}

/**
 * Loops and readings compiled: several times faster than in JavaScript. Throws where the browser compiles nothing, and where
 * the vectors of a forecast do not fit into 128 MB.
 */
export function wasmKernel(draws: number): Kernel {
  if (draws % together !== 0) throw new RangeError(`The kernel works on ${together} years at a time.`);
  const kernel = compiled();
  kernel.prepareCounts();
  const { buffer, take } = memoryOf(kernel);
  const vectorBytes = draws * bytesOf;
  const [copy, buckets] = [take(vectorBytes), take(draws * 2)];
  const wanted = new Int32Array(buffer, take(ranksMax * 4), ranksMax);
  const found = new Float64Array(buffer, take(ranksMax * bytesOf), ranksMax);
  let latest: readonly number[] = [];
  return {
    loops: compiledLoops(kernel, draws),
    newVector: () => new Float64Array(buffer, take(vectorBytes + gap), draws),
    newLuckVector: () => new Float32Array(buffer, take(vectorBytes / 2 + gap), draws),
    selectRanks(values, ranks) {
      if (ranks !== latest) wanted.set(ranks);
      latest = ranks;
      kernel.selectRanks(values.byteOffset, copy, buckets, wanted.byteOffset, ranks.length, found.byteOffset, draws);
      return found;
    },
  };
}
