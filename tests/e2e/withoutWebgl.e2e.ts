/** A browser that cannot draw the body still has the lessons, the list and a plain message. */
import { expect, test } from './atlas.ts';
import { browserArguments } from './browserArguments.ts';

test.use({
  launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...browserArguments, '--disable-3d-apis'] },
});

test('without WebGL the lessons, the list and a message remain', async ({ atlas, page }) => {
  await page.goto('');
  await expect(page.getByText('This browser cannot draw the body')).toBeVisible();
  await page.getByRole('link', { name: /Go to the list/ }).click();
  await page.getByRole('button', { name: 'Scapula, right' }).first().click();
  await expect(atlas.card).toHaveAccessibleName('Selected: Scapula, right');
  await page.goto('lessons/conditions/rotator-cuff-tendinopathy');
  await expect(atlas.lesson.getByText('Reaching for a shelf')).toBeVisible();
  await expect(atlas.lesson.getByText(/^On the body: /).first(), 'words for what is not seen').toBeVisible();
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect.poll(() => atlas.query().get('step')).toBe('2');
});
