/** The site as the browser tests handle it: a page that is listened to, and the few things people do with the body. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { countDraws, drawsSoFar } from './frameCounter.ts';
import { PageWatch } from './pageWatch.ts';
import { type Colour, commonestColour, type Picture, takePicture } from './picture.ts';

/** Within so many shades of the paper is paper (the ground of labels is not); beyond so many is body. */
const PAPER_SHADES = 5;
const BODY_SHADES = 20;

/** Page pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export class Atlas {
  readonly page: Page;
  readonly watch: PageWatch;
  /** What the viewer draws into, with its data attributes. */
  readonly stage: Locator;
  readonly canvas: Locator;
  readonly pane: Locator;
  /** The card of what is selected or chosen. */
  readonly card: Locator;
  readonly lesson: Locator;

  constructor(page: Page, host: string) {
    this.page = page;
    this.watch = new PageWatch(page, host);
    this.stage = page.locator('[data-body-canvas]');
    this.canvas = this.stage.locator('canvas');
    this.pane = page.getByRole('main');
    this.card = page.getByRole('article', { name: /^(Selected|Chosen): / });
    this.lesson = page.locator('article.lesson');
  }

  /** A path within the site, without a leading slash, and waits until the body stands whole and still. */
  async open(path = ''): Promise<void> {
    await this.page.goto(path);
    await this.bodyStands();
  }

  async bodyStands(): Promise<void> {
    await expect(this.stage).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
    await this.stands();
  }

  /** The camera and the looks have come to rest: no frame was due for a while. */
  async stands(): Promise<void> {
    let last = '';
    await expect(async () => {
      const now = await this.stage.evaluate(({ dataset }) => `${dataset.still} ${dataset.frames}`);
      const rests = now === last && now.startsWith('true');
      last = now;
      expect(rests).toBe(true);
    }).toPass({ intervals: [250], timeout: 20_000 });
  }

  picture(): Promise<Picture> {
    return takePicture(this.page, this.canvas);
  }

  /** Page pixels of a place well inside something drawn, clear of the panels at the edge, nearest to the middle of the canvas. */
  placeOnBody(): Promise<Place> {
    return this.#placeWhere('body');
  }

  /** Page pixels of a place where only paper is, nearest to the middle of the canvas. */
  placeOnPaper(): Promise<Place> {
    return this.#placeWhere('paper');
  }

  async #placeWhere(what: 'body' | 'paper'): Promise<Place> {
    const [picture, box] = [await this.picture(), await this.canvas.boundingBox()];
    if (!box) throw new Error('The canvas has no place on the page.');
    const scale = picture.width / box.width;
    const paper = commonestColour(picture);
    for (const { x, y } of fromTheMiddle(box.width, box.height)) {
      const place = { x: box.x + x, y: box.y + y };
      const apart = squareAbout(picture, x * scale, y * scale).map((colour) => distanceOf(colour, paper));
      const right = apart.every((shades) => (what === 'paper' ? shades < PAPER_SHADES : shades > BODY_SHADES));
      if (apart.length > 0 && right && (await this.#isCanvas(place))) return place;
    }
    throw new Error(`There is no ${what} on the canvas that a pointer could reach.`);
  }

  #isCanvas(place: Place): Promise<boolean> {
    return this.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS', place);
  }

  draws(): Promise<number> {
    return drawsSoFar(this.page);
  }

  /** The query of the address, once it says where the camera stands if it is to. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The camera of the address: azimuth, elevation, distance, target. Waits until the address has one. */
  async camera(): Promise<string> {
    await expect.poll(() => this.query().get('c')).not.toBeNull();
    await this.page.waitForTimeout(400);
    return this.query().get('c') ?? '';
  }
}

function* fromTheMiddle(width: number, height: number) {
  const step = 12;
  for (let ring = 0; ring * step < Math.max(width, height) / 2; ring++) {
    for (let i = -ring; i <= ring; i++) {
      for (let j = -ring; j <= ring; j++) {
        if (Math.max(Math.abs(i), Math.abs(j)) === ring) yield { x: width / 2 + i * step, y: height / 2 + j * step };
      }
    }
  }
}

/** Nine colours of a small square; none where it reaches over the edge. */
function squareAbout({ pixels, width, height }: Picture, x: number, y: number): Colour[] {
  const reach = 4;
  if (x < reach || y < reach || x >= width - reach || y >= height - reach) return [];
  const steps = [-reach, 0, reach];
  return steps.flatMap((dx) =>
    steps.map((dy): Colour => {
      const at = (Math.round(y + dy) * width + Math.round(x + dx)) * 4;
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    }),
  );
}

/** Of the channel in which they are farthest apart. */
function distanceOf(one: Colour, other: Colour): number {
  return Math.max(...one.map((value, k) => Math.abs(value - (other[k] ?? 0))));
}

interface Fixtures {
  readonly atlas: Atlas;
}

/** Every test fails on a complaint of its page, an uncaught error, or a request to another host, unless it expects it. */
export const test = base.extend<Fixtures>({
  atlas: async ({ page, baseURL }, use) => {
    await countDraws(page);
    const atlas = new Atlas(page, new URL(baseURL ?? '').host);
    await use(atlas);
    expect(atlas.watch.faults, 'what the page complained of').toEqual([]);
  },
});

export { expect };
