/** On a phone the body fills the screen and what is read lies in a sheet over it. */
import { expect, test } from './atlas.ts';
import { contrast } from './picture.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a tap selects; the card lies in a sheet with three heights; a second tap hides', async ({ atlas, page }) => {
  await atlas.open();
  expect(contrast(await atlas.picture())).toBeGreaterThan(12);
  const box = await atlas.canvas.boundingBox();
  expect(box?.width, 'the body fills the screen').toBeGreaterThan(380);
  const place = await atlas.placeOnBody();
  await page.touchscreen.tap(place.x, place.y);
  await expect(atlas.card).toBeVisible();

  const handle = page.getByRole('button', { name: /^Reading pane, / });
  const share = async () => ((await atlas.pane.boundingBox())?.height ?? 0) / 844;
  for (const [key, least, most] of [
    ['Home', 0.05, 0.25],
    ['ArrowUp', 0.35, 0.65],
    ['End', 0.8, 1],
  ] as const) {
    await handle.press(key);
    await expect.poll(share, `share of the screen after ${key}`).toBeGreaterThan(least);
    await expect.poll(share, `share of the screen after ${key}`).toBeLessThanOrEqual(most);
  }

  await handle.press('ArrowDown');
  await atlas.card.getByRole('button', { name: 'Hide' }).tap();
  await expect.poll(() => atlas.query().get('h')).toBeTruthy();
});

test('nothing is wider than the screen, and what is tapped is large enough', async ({ atlas, page }) => {
  for (const path of ['', 'structures', 'lessons/conditions/rotator-cuff-tendinopathy']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `sideways scrolling of ${path || 'the first page'}`).toBeLessThanOrEqual(0);
    const small = await page.getByRole('button').evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && Math.round(Math.min(box.width, box.height)) < 24)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    expect(small, 'smaller than 24 pixels').toEqual([]);
  }
  await atlas.bodyStands();
});
