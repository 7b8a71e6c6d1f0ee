/** The skeleton moves under a hand, a key or a link, and lies down on the table. */
import { expect, test } from './atlas.ts';
import { difference } from './picture.ts';

const ELBOW = 'Elbow, right: Flexion';

test('a slider bends a joint by keyboard; the link keeps it; one button straightens all', async ({ atlas, page }) => {
  await atlas.open('joints');
  const straight = await atlas.picture();
  await page.locator('summary', { hasText: 'Elbow' }).click();
  const elbow = page.getByRole('slider', { name: ELBOW });
  await elbow.focus();
  await page.keyboard.press('End');
  await expect(elbow).toHaveAttribute('aria-valuetext', '145° flexion');
  await expect.poll(() => atlas.query().get('p')).toBe('humeroulnar.right.flexion.145');
  await atlas.stands();
  const bent = await atlas.picture();
  expect(difference(straight, bent)).toBeGreaterThan(0.002);

  await page.reload();
  await atlas.bodyStands();
  expect(atlas.query().get('p')).toBe('humeroulnar.right.flexion.145');
  await page.getByRole('button', { name: 'Straighten every joint' }).click();
  await expect.poll(() => atlas.query().get('p')).toBeNull();
});

test('the body lies down on the table, all of it in sight, and is picked where it lies', async ({ atlas, page }) => {
  await atlas.open('joints');
  const standing = await atlas.picture();
  await page.getByRole('radio', { name: /supine/ }).check();
  await expect.poll(() => atlas.query().get('t')).toBe('supine');
  await atlas.stands();
  expect(difference(standing, await atlas.picture())).toBeGreaterThan(0.05);
  await page.getByRole('button', { name: 'Front' }).click();
  await atlas.stands();
  const { x, y } = await atlas.placeOnBody();
  await page.mouse.click(x, y);
  await expect(atlas.card).toHaveAccessibleName(/^Selected: /);
});

test('a link to a pose that cannot be says so and leaves the joint straight', async ({ page, atlas }) => {
  await page.goto('?v=1&p=humeroulnar.right.flexion.400,elbow.bend.3');
  await expect(page.getByText(/flexion\.400.*normal range of 0 to 145/)).toBeVisible();
  await expect(page.getByText(/elbow\.bend\.3.*not found/)).toBeVisible();
  await atlas.bodyStands();
});
