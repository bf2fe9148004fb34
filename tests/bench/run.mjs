import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const home = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/bench.ts', outDir: home, rolldownOptions: { output: { entryFileNames: 'bench.mjs' } } },
  });
  await import(pathToFileURL(join(home, 'bench.mjs')).href);
} finally {
  rmSync(home, { recursive: true });
}
