import { defineConfig } from 'vitest/config';
import { assembly } from '../../vite.wasm.ts';

export const config = defineConfig({
  plugins: [assembly],
  test: {
    include: [
      'tests/soak/**/*.soak.ts',
      // The quick run asks less of these.
      'tests/state/{faults,kernel,two-tabs,whole-history}.test.ts',
      'tests/storage/faults.test.ts',
      'tests/report/{hostile,incomplete}.test.ts',
      'tests/contractor/secrecy.test.ts',
      'tests/drafting/properties.test.ts',
      'tests/workshop/template.test.ts',
    ],
    setupFiles: ['tests/words.setup.ts', 'tests/seed.setup.ts'],
    env: { SOAK: '1' },
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
});
export { config as default };
