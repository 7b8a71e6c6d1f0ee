/** One worker and little to draw: software rendering costs per triangle and per pixel. Started by run.ts. */
import { defineConfig } from '@playwright/test';
import { browserArguments } from './browserArguments.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: process.env.ATLAS_RESULTS ?? '../../test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.ATLAS_URL ?? 'http://127.0.0.1:4173/atlas/',
    viewport: { width: 800, height: 560 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [...browserArguments],
    },
  },
});
