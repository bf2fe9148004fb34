import { defineConfig } from 'vitest/config';

export const config = defineConfig({
  test: {
    include: ['tests/office/**/*.office.ts'],
    setupFiles: ['tests/words.setup.ts'],
    testTimeout: 600_000,
    fileParallelism: false,
  },
});
export { config as default };
