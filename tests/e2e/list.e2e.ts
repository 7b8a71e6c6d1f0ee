/** Everything by keyboard and without the canvas: the list of structures does what the picture does. */
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { isTeal, shareOf } from './picture.ts';

test('Tab reaches the list; there a structure is lit, selected and let go of without the canvas', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tabTo(page, 'The list of all structures', 60);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All structures');
  await tabTo(page, 'Filter the list', 60);
  await page.keyboard.type('scapula');
  await tabTo(page, 'Scapula, right', 60);
  await atlas.stands();
  await expect(atlas.stage.getByText('Scapula · right'), 'named on the body under the focus').toBeVisible();

  await page.keyboard.press('Enter');
  await expect(atlas.card).toHaveAccessibleName('Selected: Scapula, right');
  expect(atlas.query().get('s')).toBe('scapula.right');
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal), 'framed').toBeGreaterThan(0.02);
  await page.keyboard.press('Escape');
  await expect(atlas.card).toBeHidden();
});

test('what a card does can be undone by keyboard', async ({ atlas, page }) => {
  await atlas.open('?v=1&s=scapula.right');
  await atlas.card.getByRole('button', { name: 'Hide' }).press('Enter');
  await expect.poll(() => atlas.query().get('h')).toBe('scapula.right');
  await page.keyboard.press('Control+z');
  await expect.poll(() => atlas.query().get('h')).toBeNull();
});

test('the search finds a structure by everyday words, and a key brings the focus to it', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: /Search/ });
  await expect(search).toBeFocused();
  await search.fill('shoulder blade');
  await expect(page.getByRole('option').first()).toContainText('Scapula');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.card).toHaveAccessibleName(/Scapula/);
});

async function tabTo(page: Page, name: string, most: number): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (focused === name) return;
  }
  throw new Error(`"${name}" was not reached in ${most} presses of Tab.`);
}
