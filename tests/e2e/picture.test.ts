import { expect, it } from 'vitest';
import { commonestColour, contrast, difference, isTeal, type Picture, shareOf } from './picture.ts';

/** A picture of 32 × 32 pixels whose colour is told by place. */
function picture(colourAt: (x: number, y: number) => readonly [number, number, number]): Picture {
  const [width, height] = [32, 32];
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) pixels.set([...colourAt(i % width, Math.floor(i / width)), 255], i * 4);
  return { width, height, pixels };
}
const paper = [245, 241, 232] as const;
const blank = picture(() => paper);
const halfTeal = picture((x) => (x < 16 ? [13, 116, 115] : paper));

it('tells a blank canvas from a drawn one', () => {
  expect(contrast(blank)).toBeCloseTo(0);
  expect(contrast(halfTeal)).toBeGreaterThan(50);
});

it('finds the paper, and the mark on it', () => {
  expect(commonestColour(picture((x) => (x < 4 ? [0, 0, 0] : paper)))).toEqual(paper);
  expect(shareOf(halfTeal, isTeal)).toBe(0.5);
  expect(shareOf(blank, isTeal)).toBe(0);
});

it('sees what has changed, and passes over an edge that lies a little aside', () => {
  expect(difference(blank, halfTeal)).toBe(0.5);
  const aside = picture((x, y) => (x === 12 && y % 8 === 0 ? [220, 220, 220] : paper));
  expect(difference(blank, aside)).toBe(0);
});
