/** What fails says so, can be tried again, and leaves the rest of the site working. */
import { expect, test } from './atlas.ts';
import { contrast, difference } from './picture.ts';

test('a truncated piece of the model says what failed; trying again mends it', async ({ atlas, page }) => {
  await page.route(/\.glb/, async (route) => {
    const response = await route.fetch();
    const whole = await response.body();
    await route.fulfill({ response, headers: {}, body: whole.subarray(0, whole.length / 2) });
  });
  await page.goto('');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText(/skeleton-trunk\.glb/);
  await page
    .getByRole('link', { name: /When massage is contraindicated/ })
    .first()
    .click();
  await expect(atlas.lesson.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute(/\.glb/);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await atlas.bodyStands();
  await expect(failure).toBeHidden();
  expect(contrast(await atlas.picture())).toBeGreaterThan(15);
});

test('one corrupt piece: the others are drawn', async ({ atlas, page }) => {
  await page.route(/muscles[^/]*\.glb/, async (route) => {
    const response = await route.fetch();
    const bytes = await response.body();
    bytes.fill(7, 40, 400);
    await route.fulfill({ response, body: bytes });
  });
  await page.goto('');
  await expect(page.getByRole('alert')).toContainText(/muscles.*\.glb/);
  await expect.poll(async () => contrast(await atlas.picture()), 'the bones are drawn').toBeGreaterThan(15);
});

test('a missing list of pieces says so; trying again mends it', async ({ atlas, page }) => {
  atlas.watch.expect(/Failed to load resource.*manifest\.json/);
  await page.route(/manifest\.json/, (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.goto('');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('The body did not arrive');
  await page.unroute(/manifest\.json/);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await atlas.bodyStands();
  await expect(failure).toBeHidden();
});

test('the text of a lesson that does not arrive says so', async ({ atlas, page }) => {
  atlas.watch.expect(/Failed to load resource|dynamically imported module|rotator-cuff/);
  await page.route(/rotator-cuff-tendinopathy[^/]*\.js/, (route) => route.abort());
  await page.goto('lessons/conditions/rotator-cuff-tendinopathy');
  await expect(atlas.pane.getByRole('alert')).toContainText('did not arrive');
  await expect(atlas.pane.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a drawing context that is lost comes back', async ({ atlas }) => {
  await atlas.open();
  const before = await atlas.picture();
  await atlas.canvas.evaluate(async (canvas) => {
    const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('This browser cannot lose a context on purpose.');
    const heard = (event: string) => new Promise((resolve) => canvas.addEventListener(event, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    loss.loseContext();
    await lost;
    const restored = heard('webglcontextrestored');
    // Only once the loss has been dealt with may it be given back.
    setTimeout(() => loss.restoreContext(), 50);
    await restored;
  });
  await expect.poll(async () => difference(before, await atlas.picture()), 'the same picture').toBeLessThan(0.01);
});
