/** What is sent stays within its budget, and the site stands on a plain static host. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measureVisit } from '../budget/measureVisit.ts';
import { type SentFile, sumBytes } from '../budget/sentBytes.ts';

const MOST = { beforeText: 160_000, beforePicture: 1_200_000, model: 2_500_000 } as const;

test('bytes before a lesson’s text, before the first picture, and of the whole model', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const visit = await measureVisit(browser, { url: baseURL ?? '', folder: process.env.ATLAS_SITE ?? '' });
  const model = visit.inAll.filter(({ path }) => path.startsWith('models/'));
  expect
    .soft(sumBytes(visit.beforeText), said('before the text', visit.beforeText))
    .toBeLessThanOrEqual(MOST.beforeText);
  expect
    .soft(sumBytes(visit.beforePicture), said('before the first picture', visit.beforePicture))
    .toBeLessThanOrEqual(MOST.beforePicture);
  expect.soft(sumBytes(model), said('of the model', model)).toBeLessThanOrEqual(MOST.model);
});

test('a static host shows the page at any address', () => {
  const folder = process.env.ATLAS_SITE ?? '';
  expect(existsSync(join(folder, '404.html'))).toBe(true);
  expect(readFileSync(join(folder, '404.html'), 'utf8')).toBe(readFileSync(join(folder, 'index.html'), 'utf8'));
});

function said(when: string, files: readonly SentFile[]): string {
  const lines = [...files].sort((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `  ${bytes} ${path}`);
  return `bytes ${when}: ${sumBytes(files)}\n${lines.join('\n')}\n`;
}
