import { defineConfig } from 'vitest/config';

export const config = defineConfig({
  test: { include: ['tests/soak/**/*.soak.ts'], testTimeout: 3_600_000, fileParallelism: false },
});
export { config as default };
