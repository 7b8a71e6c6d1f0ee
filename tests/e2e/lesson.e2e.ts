/** A lesson beside the body: reached from a region, moving the body as it is read, lighting what it names, and left again. */
import { expect, test } from './atlas.ts';
import { difference, isTeal, shareOf } from './picture.ts';

const CUFF = 'lessons/conditions/rotator-cuff-tendinopathy';

test('a region offers its lessons; one opens beside the body at its own address, and closing it brings the view back', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Shoulder', exact: true }).click();
  await expect(atlas.card).toHaveAccessibleName('Chosen: Shoulder');
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal), 'the region is lit').toBeGreaterThan(0.01);
  await atlas.camera();
  const before = await atlas.picture();

  await atlas.card.getByRole('link', { name: /Rotator cuff tendinopathy/ }).click();
  await expect(page).toHaveURL(new RegExp(`/atlas/${CUFF}`));
  await expect(atlas.lesson.getByRole('heading', { level: 1 })).toHaveText('Rotator cuff tendinopathy');
  await expect(atlas.canvas, 'the body stays beside it').toBeVisible();
  await atlas.stands();
  expect(difference(before, await atlas.picture()), 'the lesson brings its own view').toBeGreaterThan(0.05);

  await atlas.pane.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(atlas.card).toHaveAccessibleName('Chosen: Shoulder');
  await page.mouse.move(2, 2);
  await atlas.stands();
  await expect
    .poll(async () => difference(before, await atlas.picture()), 'the view from before it')
    .toBeLessThan(0.02);
});

test('each step changes the view and the address, by button and by reading on', async ({ atlas, page }) => {
  await atlas.open(CUFF);
  const first = await atlas.picture();
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect.poll(() => atlas.query().get('step')).toBe('2');
  await atlas.stands();
  const second = await atlas.picture();
  expect(difference(first, second)).toBeGreaterThan(0.05);

  const third = atlas.lesson.locator('[data-step="3"]');
  await third.evaluate((section) => section.scrollIntoView({ block: 'start' }));
  await expect.poll(() => Number(atlas.query().get('step'))).toBeGreaterThanOrEqual(3);
  await expect(atlas.lesson.locator('[data-active]')).toHaveAttribute('data-step', atlas.query().get('step') ?? '');
});

test('a name in the text lights its structure under the pointer and under the focus, and selects it', async ({
  atlas,
  page,
}) => {
  await atlas.open(CUFF);
  const name = atlas.lesson.getByRole('link', { name: 'scapula', exact: true }).first();
  await page.mouse.move(2, 2);
  const dark = shareOf(await atlas.picture(), isTeal);
  await name.hover();
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal), 'lit under the pointer').toBeGreaterThan(dark + 0.008);
  await page.mouse.move(2, 2);
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal), 'and no longer').toBeLessThan(dark + 0.004);
  await name.focus();
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal), 'lit under the focus').toBeGreaterThan(dark + 0.008);

  await name.press('Enter');
  await expect(atlas.card).toHaveAccessibleName('Selected: Scapula, right');
  await expect(page).toHaveURL(new RegExp(`/atlas/${CUFF}`));
  await page.keyboard.press('Escape');
  await expect(atlas.card).toBeHidden();
  await expect(atlas.lesson).toBeVisible();
});

test('the text can be read while the body is still on its way, and a bar says how far it is', async ({
  atlas,
  page,
}) => {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\.glb/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(CUFF);
  await expect(atlas.lesson.getByText('Reaching for a shelf')).toBeVisible();
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect(bar).toHaveAttribute('aria-valuetext', /0 of \d+ kB/);
  letThrough();
  await atlas.bodyStands();
  await expect(bar).toBeHidden();
});
