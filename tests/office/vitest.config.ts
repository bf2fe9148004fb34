import { defineConfig } from 'vitest/config';
import { assembly } from '../../vite.wasm.ts';

export const config = defineConfig({
  plugins: [assembly],
  test: {
    include: ['tests/office/**/*.office.ts'],
    setupFiles: ['tests/words.setup.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
export { config as default };
