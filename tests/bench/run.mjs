import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const { assembly } = (await runnerImport('./vite.wasm.ts')).module;
const scripts = { '--browser': 'browser-bench', '--backtest': 'backtest' };
const name = process.argv.map((argument) => scripts[argument]).find(Boolean) ?? 'bench';
// Inside node_modules, so that what is built finds the packages it needs
const home = mkdtempSync(join('node_modules', '.bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [assembly],
    build: {
      ssr: `tests/bench/${name}.ts`,
      outDir: home,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  await import(pathToFileURL(join(home, 'bench.mjs')).href);
} finally {
  rmSync(home, { recursive: true });
}
