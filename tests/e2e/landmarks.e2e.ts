/** Named places on bone: found by name, pointed at on the body, kept in the link, listed with how to find them by hand. */
import { expect, test } from './atlas.ts';

test('the search finds a landmark; choosing it points at it, and the link keeps it', async ({ atlas, page }) => {
  await atlas.open();
  const search = page.getByRole('combobox', { name: /Search/ });
  await search.fill('coracoid');
  await page.getByRole('option', { name: /Coracoid process, right.*scapula/ }).click();
  await expect(atlas.card).toHaveAccessibleName('Selected: Scapula, right');
  await expect.poll(() => atlas.query().get('l')).toBe('scapula.right/coracoid-process');
  await atlas.stands();
  await expect(atlas.stage.getByText('Coracoid process · right')).toBeVisible();

  await page.reload();
  await atlas.bodyStands();
  await expect(atlas.stage.getByText('Coracoid process · right')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.card).toBeHidden();
  await expect.poll(() => atlas.query().get('l')).toBeNull();
});

test('the list of landmarks points at one by keyboard', async ({ atlas, page }) => {
  await atlas.open('landmarks');
  await page.getByRole('textbox', { name: 'Filter the list' }).fill('acromion');
  const button = page.getByRole('button', { name: 'Point at Acromion, left' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.query().get('l')).toBe('scapula.left/acromion');
  await atlas.stands();
  await expect(atlas.stage.getByText('Acromion · left')).toBeVisible();
});

test('a link to a landmark that the bone lacks selects the bone and says so', async ({ atlas, page }) => {
  await page.goto('?v=1&l=scapula.right/coracoid');
  await expect(atlas.card).toHaveAccessibleName('Selected: Scapula, right');
  await expect(page.getByText(/no landmark ‘coracoid’/)).toBeVisible();
  await atlas.bodyStands();
});
