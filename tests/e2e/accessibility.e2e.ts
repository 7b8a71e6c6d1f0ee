/** axe finds nothing on any kind of page, in either theme: WCAG 2.2 AA and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const PAGES = {
  'the first page': '',
  'a selected muscle': '?v=1&s=infraspinatus.right',
  'a chosen region': '?v=1&r=shoulder',
  'the list': 'structures',
  'the joints': 'joints',
  'the landmarks': 'landmarks',
  'all lessons': 'lessons',
  'a lesson': 'lessons/conditions/rotator-cuff-tendinopathy',
  'a safety lesson': 'lessons/safety/when-massage-is-contraindicated',
  'about, licence and credit': 'about',
  'for teachers': 'teach',
  'no such page': 'nowhere',
} as const;

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page, ${theme}`, async ({ atlas, page, baseURL }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open();
    for (const [name, path] of Object.entries(PAGES)) {
      await goWithin(page, new URL(path, baseURL).href);
      expect.soft(await faultsOf(page), `${name}, ${theme}`).toEqual([]);
    }
    await goWithin(page, new URL('', baseURL).href);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await faultsOf(page), `keys and gestures, ${theme}`).toEqual([]);
  });
}

/** As a link of the page would, without loading the body anew. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    history.pushState(null, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await expect(page.getByText('The text is on its way')).toBeHidden();
  await page.waitForTimeout(400);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}
