/** Builds the bench page, opens it in the browser and returns what it measured. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { servedBuild } from '../e2e/servedBuild.ts';
import type { BenchResult, BenchWindow } from './page/benchResult.ts';

export async function measureDrawing(browser: Browser): Promise<BenchResult> {
  const project = join(import.meta.dirname, '../..');
  const folder = join(project, `.cache/bench/${process.pid}`);
  const page = await browser.newPage();
  const site = await servedBuild(
    {
      configFile: false,
      root: join(import.meta.dirname, 'page'),
      publicDir: join(project, 'public'),
      base: '/',
      plugins: [react()],
      // Lets the page read a clock of microseconds.
      preview: {
        headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
      },
    },
    folder,
  );
  try {
    await page.goto(site.url);
    await page.waitForFunction(() => (window as BenchWindow).runBench !== undefined);
    const result = await page.evaluate((models) => (window as BenchWindow).runBench?.(models), `${site.url}models/`);
    if (!result) throw new Error('The bench page ended without a result.');
    return result;
  } finally {
    await page.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}
