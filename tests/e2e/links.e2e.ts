/** A link is a view: what is reloaded, gone back to or sent to someone shows what was seen; one that is wrong says so. */
import { Atlas, expect, test } from './atlas.ts';
import { difference } from './picture.ts';

const CUFF = 'lessons/conditions/rotator-cuff-tendinopathy';

test('a reload keeps lesson, step, selection and camera', async ({ atlas, page }) => {
  await stepThreeTurnedAndSelected(atlas);
  const [before, query] = [await atlas.picture(), atlas.query()];
  expect(query.get('step')).toBe('3');
  await page.reload();
  await sameAsBefore(atlas, before, query);
});

test('a shared link shows a stranger the same', async ({ atlas, page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stepThreeTurnedAndSelected(atlas);
  const before = await atlas.picture();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${baseURL}${CUFF}`);

  const stranger = await browser.newContext({ viewport: page.viewportSize() });
  const theirs = await stranger.newPage();
  try {
    await theirs.goto(link);
    const seen = new Atlas(theirs, new URL(link).host);
    await sameAsBefore(seen, before, new URL(link).searchParams);
    expect(seen.watch.faults).toEqual([]);
  } finally {
    await stranger.close();
  }
});

test('back and forward go through what was selected and read', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Chest', exact: true }).click();
  await expect(atlas.card).toHaveAccessibleName('Chosen: Chest');
  await page.goto(`${CUFF}?step=2`);
  await atlas.bodyStands();
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect.poll(() => atlas.query().get('step')).toBe('3');
  await page.goBack();
  await expect.poll(() => atlas.query().get('step')).toBe('2');
  await expect(atlas.lesson.locator('[data-active]')).toHaveAttribute('data-step', '2');
  await page.goBack();
  await expect(atlas.card).toHaveAccessibleName('Chosen: Chest');
  await page.goForward();
  await expect(atlas.lesson.locator('[data-active]')).toHaveAttribute('data-step', '2');
});

const WRONG_LINKS = [
  {
    what: 'a structure',
    path: '?v=1&s=supraspinatis.right',
    says: /supraspinatis\.right.*not found.*supraspinatus\.right/,
  },
  { what: 'a side', path: '?v=1&s=scapula.middle', says: /scapula\.middle.*not found.*scapula/ },
  { what: 'a camera', path: '?v=1&c=over,there', says: /over,there.*usual view/ },
  { what: 'a region', path: '?v=1&r=sholder', says: /sholder.*not found/ },
  { what: 'a step', path: `${CUFF}?step=99`, says: /no view ‘99’/ },
  { what: 'a version', path: '?v=7&s=scapula.right', says: /version ‘7’/ },
] as const;

for (const { what, path, says } of WRONG_LINKS) {
  test(`a link with ${what} that does not exist shows the nearest sensible state and says so`, async ({
    atlas,
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atlas.bodyStands();
  });
}

test('a lesson that does not exist offers the nearest, and the body stands beside it', async ({ atlas, page }) => {
  await page.goto('lessons/conditions/rotator-cuf-tendinopathy');
  await expect(atlas.pane.getByText(/rotator-cuf-tendinopathy.*was not found/)).toBeVisible();
  await atlas.bodyStands();
  await atlas.pane.getByRole('link', { name: 'Rotator cuff tendinopathy' }).click();
  await expect(atlas.lesson).toBeVisible();
});

/** The third step of the lesson, turned away from its own view, with another structure selected. */
async function stepThreeTurnedAndSelected(atlas: Atlas): Promise<void> {
  const { page } = atlas;
  await atlas.open(`${CUFF}?step=3`);
  await atlas.lesson.locator('[data-active] a.lesson-structure').first().press('Enter');
  await expect(atlas.card).toHaveAccessibleName(/^Selected: /);
  await atlas.stands();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(2, 2);
  await atlas.stands();
  await atlas.camera();
}

async function sameAsBefore(
  atlas: Atlas,
  before: Awaited<ReturnType<Atlas['picture']>>,
  query: URLSearchParams,
): Promise<void> {
  await atlas.bodyStands();
  await expect(atlas.lesson.locator('[data-active]')).toHaveAttribute('data-step', query.get('step') ?? '');
  expect(atlas.query().get('s')).toBe(query.get('s'));
  await expect(atlas.card).toHaveAccessibleName(/^Selected: /);
  expect(await atlas.camera()).toBe(query.get('c'));
  await atlas.page.mouse.move(2, 2);
  await expect.poll(async () => difference(before, await atlas.picture()), 'the same picture').toBeLessThan(0.02);
}
