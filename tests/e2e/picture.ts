/** What stands on the screen, as numbers: whether something is drawn, in which colours, and whether it has changed. */
import type { Locator, Page } from '@playwright/test';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row from the top. */
  readonly pixels: Uint8Array;
}

/** Takes a picture of an element as a person sees it. The browser itself decodes the screenshot. */
export async function takePicture(page: Page, element: Locator): Promise<Picture> {
  const png = (await element.screenshot({ animations: 'disabled' })).toString('base64');
  const { base64, ...size } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const paper = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!paper) throw new Error('This browser gives no 2D canvas to decode a picture with.');
    paper.drawImage(image, 0, 0);
    const { width, height, data } = paper.getImageData(0, 0, image.width, image.height);
    const parts: string[] = [];
    for (let i = 0; i < data.length; i += 0x8000) parts.push(String.fromCharCode(...data.subarray(i, i + 0x8000)));
    return { width, height, base64: btoa(parts.join('')) };
  }, png);
  return { ...size, pixels: new Uint8Array(Buffer.from(base64, 'base64')) };
}

export type Colour = readonly [red: number, green: number, blue: number];

function* coloursOf({ pixels }: Picture): Generator<Colour> {
  for (let i = 0; i < pixels.length; i += 4) yield [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
}

/** Of the most pixels: as a rule the paper. */
export function commonestColour(picture: Picture): Colour {
  const counts = new Map<number, number>();
  for (const [red, green, blue] of coloursOf(picture)) {
    const key = (red << 16) | (green << 8) | blue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return [key >> 16, (key >> 8) & 255, key & 255];
}

/** The share of pixels for which it holds, 0…1. */
export function shareOf(picture: Picture, holds: (colour: Colour) => boolean): number {
  let count = 0;
  for (const colour of coloursOf(picture)) if (holds(colour)) count++;
  return count / (picture.width * picture.height);
}

/** Standard deviation of brightness, 0…128: a blank canvas has none, whatever its colour. */
export function contrast(picture: Picture): number {
  let [sum, squares, count] = [0, 0, 0];
  for (const [red, green, blue] of coloursOf(picture)) {
    const brightness = (red + green + blue) / 3;
    sum += brightness;
    squares += brightness * brightness;
    count++;
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** Pixels each way that are averaged before two pictures are compared: an edge half a pixel aside is no difference. */
const BLOCK = 8;

/** The share of the picture that differs by more than a shade, 0…1; 1 where the sizes differ. */
export function difference(before: Picture, after: Picture): number {
  if (before.width !== after.width || before.height !== after.height) return 1;
  const [one, other] = [blockColours(before), blockColours(after)];
  const apart = one.filter((colour, i) => colour.some((value, k) => Math.abs(value - (other[i]?.[k] ?? 0)) > 12));
  return apart.length / one.length;
}

function blockColours({ width, height, pixels }: Picture): Colour[] {
  const blocks: Colour[] = [];
  for (let y = 0; y + BLOCK <= height; y += BLOCK) {
    for (let x = 0; x + BLOCK <= width; x += BLOCK) blocks.push(meanColour(pixels, width, x, y));
  }
  return blocks;
}

function meanColour(pixels: Uint8Array, width: number, left: number, top: number): Colour {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y < top + BLOCK; y++) {
    for (let x = left; x < left + BLOCK; x++) {
      for (const k of [0, 1, 2] as const) sum[k] += pixels[(y * width + x) * 4 + k] ?? 0;
    }
  }
  const [red, green, blue] = sum.map((total) => total / BLOCK ** 2);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The colour that marks a structure, pale where it is only lit: no tissue has it, nor paper, nor the grey of words. */
export function isTeal([red, green, blue]: Colour): boolean {
  return Math.min(green, blue) - red > 9 && Math.abs(green - blue) < 45;
}
