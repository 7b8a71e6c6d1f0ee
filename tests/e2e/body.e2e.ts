/** The body on the first page: drawn, pointed at, selected, turned, and drawn no more often than it changes. */
import { expect, test } from './atlas.ts';
import { contrast, difference, isTeal, shareOf } from './picture.ts';

test('the body is drawn', async ({ atlas }) => {
  await atlas.open();
  const picture = await atlas.picture();
  expect(contrast(picture), 'a blank canvas has no contrast').toBeGreaterThan(15);
  expect(await atlas.draws()).toBeGreaterThan(0);
});

test('a pointer over it names what lies there; a click selects it and opens its card; Escape lets go', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const place = await atlas.placeOnBody();
  await page.mouse.move(place.x, place.y);
  const name = atlas.stage.locator('text=/\\w/').first();
  await expect(name).toBeVisible();
  const named = (await name.innerText()).split(' · ')[0] ?? '';

  const before = await atlas.picture();
  expect(shareOf(before, isTeal), 'teal marks only what is pointed at or selected').toBeLessThan(0.2);
  await page.mouse.click(place.x, place.y);
  await expect(atlas.card).toBeVisible();
  await expect(atlas.card.getByRole('heading').first()).toHaveText(named);
  expect(atlas.query().get('s')).toBeTruthy();
  await atlas.stands();
  const selected = await atlas.picture();
  expect(shareOf(selected, isTeal)).toBeGreaterThan(0.01);
  expect(difference(before, selected), 'the camera framed it').toBeGreaterThan(0.05);

  await page.keyboard.press('Escape');
  await expect(atlas.card).toBeHidden();
  await page.mouse.move(2, 2);
  await atlas.stands();
  expect(shareOf(await atlas.picture(), isTeal)).toBeLessThan(0.003);
});

test('a click beside the body lets go of what is selected', async ({ atlas, page }) => {
  await atlas.open('?v=1&s=scapula.right&i=scapula.right');
  await expect(atlas.card).toBeVisible();
  const place = await atlas.placeOnPaper();
  await page.mouse.click(place.x, place.y);
  await expect(atlas.card).toBeHidden();
});

test('a drag turns it and selects nothing; the wheel brings it nearer', async ({ atlas, page }) => {
  await atlas.open();
  const place = await atlas.placeOnBody();
  const before = await atlas.picture();
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 60, place.y + 5, { steps: 4 });
  await page.mouse.up();
  const turned = await atlas.camera();
  expect(difference(before, await atlas.picture())).toBeGreaterThan(0.05);
  await expect(atlas.card).toBeHidden();
  await page.mouse.wheel(0, -240);
  await expect.poll(() => distanceOf(atlas.query().get('c'))).toBeLessThan(distanceOf(turned));
});

test('arrow keys turn it, plus and minus bring it nearer and farther, in the picture and in the address', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.getByRole('application').focus();
  const pictures = [await atlas.picture()];
  const cameras: string[] = [];
  for (const key of ['ArrowRight', 'ArrowUp', '+', '-']) {
    await page.keyboard.press(key);
    await atlas.stands();
    cameras.push(await atlas.camera());
    pictures.push(await atlas.picture());
  }
  for (const [i, picture] of pictures.slice(1).entries()) {
    expect(difference(pictures[i] ?? picture, picture), `picture after key ${i + 1}`).toBeGreaterThan(0.02);
  }
  const [right, up, nearer, farther] = cameras;
  expect(right).not.toBe(up);
  expect(numbersOf(up)[1]).toBeGreaterThan(numbersOf(right)[1] ?? 0);
  expect(distanceOf(nearer)).toBeLessThan(distanceOf(up));
  expect(distanceOf(farther)).toBeGreaterThan(distanceOf(nearer));
});

test('frames are drawn only on demand', async ({ atlas, page }) => {
  await atlas.open();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  const before = await atlas.draws();
  await page.waitForTimeout(1500);
  expect(await atlas.draws(), 'draw calls while nothing changes').toBe(before);
  await page.getByRole('button', { name: 'Nearer' }).click();
  await expect.poll(() => atlas.draws()).toBeGreaterThan(before);
});

test('the dark theme draws the same body on dark paper', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.open();
  const picture = await atlas.picture();
  expect(shareOf(picture, ([r, g, b]) => r + g + b < 150)).toBeGreaterThan(0.3);
  expect(contrast(picture)).toBeGreaterThan(15);
});

test('with reduced motion the camera cuts instead of flying', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  const before = Number(await atlas.stage.getAttribute('data-frames'));
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await atlas.stands();
  const frames = Number(await atlas.stage.getAttribute('data-frames')) - before;
  expect(frames, 'frames of a flight, or of a cut').toBeLessThanOrEqual(4);
});

function numbersOf(camera: string | null | undefined): number[] {
  return (camera ?? '').split(',').map(Number);
}

function distanceOf(camera: string | null | undefined): number {
  return numbersOf(camera)[2] ?? NaN;
}
