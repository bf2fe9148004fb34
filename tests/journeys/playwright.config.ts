import { defineConfig } from '@playwright/test';
import { browserOptions } from './browser-options.ts';

const port = Number(process.env.JOURNEYS_PORT ?? 4174);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    timezoneId: 'Europe/Moscow',
    trace: 'off',
    // Only the journey without a network is about the copy kept on the device.
    serviceWorkers: 'block',
    launchOptions: browserOptions,
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
