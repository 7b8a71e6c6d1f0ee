/** `npm run bench`: this body against the same body drawn the plain way, side by side in one run; and what a visit costs in bytes. */
import { chromium } from '@playwright/test';
import { measureVisit } from '../budget/measureVisit.ts';
import { browserArguments } from '../e2e/browserArguments.ts';
import { findChromium } from '../e2e/findChromium.ts';
import { serveSite } from '../e2e/serveSite.ts';
import { benchSummary } from './benchSummary.ts';
import { measureDrawing } from './measureDrawing.ts';

const site = await serveSite('/atlas/');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...browserArguments] });
try {
  console.log('Timing both ways of drawing the body: some minutes without a graphics card.');
  const drawing = await measureDrawing(browser);
  const visit = await measureVisit(browser, site);
  const { lines, missed, numbers } = benchSummary(drawing, visit);
  console.log(lines.join('\n'));
  for (const bar of missed) console.log(`MISSED: ${bar}`);
  console.log(JSON.stringify(numbers));
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}
