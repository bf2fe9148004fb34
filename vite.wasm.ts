import { relative } from 'node:path';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

const suffix = '?wasm';

/** Pages of 64 kB, 128 MB in all: some 1,600 columns of 10,000 doubles. What is not used is never taken. */
const memoryPages = '2048';

/** In bytes; below it lie the tables of the kernel, at places of their own choice. */
const tablesEnd = '32768';

async function compiled(file: string): Promise<string> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      relative('.', file),
      ...['--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert'],
      ...['--initialMemory', memoryPages, '--maximumMemory', memoryPages, '--memoryBase', tablesEnd],
    ],
    {
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') bytes = contents;
      },
    },
  );
  if (error || !bytes) throw new Error(`${file} cannot be compiled: ${stderr.toString()}`);
  return Buffer.from(bytes).toString('base64');
}

/** What is imported with `?wasm` is AssemblyScript: it comes as the bytes it compiles to, in base64. */
export const assembly: Plugin = {
  name: 'assembly',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith(suffix)) return undefined;
    return `export const bytes = ${JSON.stringify(await compiled(id.slice(0, -suffix.length)))};`;
  },
};
