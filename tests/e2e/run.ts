/** `npm run test:browser`: builds the site for a sub-path, serves it, and runs the browser tests in a Chromium it finds. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './findChromium.ts';
import { serveSite } from './serveSite.ts';

const chromiumPath = findChromium();
console.log(`Browser tests in ${chromiumPath}`);
const site = await serveSite('/atlas/');
const config = join(import.meta.dirname, 'playwright.config.ts');
const results = join(import.meta.dirname, `../../test-results/${process.pid}`);
const tests = spawn('npx', ['playwright', 'test', '-c', config, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM_PATH: chromiumPath,
    ATLAS_URL: site.url,
    ATLAS_SITE: site.folder,
    ATLAS_RESULTS: results,
  },
});
tests.on('exit', async (code) => {
  await site.close();
  if (code === 0) await rm(results, { recursive: true, force: true });
  process.exit(code ?? 1);
});
