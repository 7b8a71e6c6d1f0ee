import { describe, expect, it } from 'vitest';
import { freeArea } from './freeArea.ts';

const CANVAS = { left: 0, top: 0, right: 1000, bottom: 800 };

describe('freeArea', () => {
  it('is all of the canvas where no panel lies', () => {
    expect(freeArea(CANVAS, [])).toEqual(CANVAS);
  });

  it('leaves out a card at the side', () => {
    expect(freeArea(CANVAS, [{ left: 650, top: 300, right: 980, bottom: 780 }])).toEqual({ ...CANVAS, right: 650 });
  });

  it('leaves out a sheet at the bottom', () => {
    expect(freeArea(CANVAS, [{ left: 0, top: 500, right: 1000, bottom: 800 }])).toEqual({ ...CANVAS, bottom: 500 });
  });

  it('lets small things in corners be', () => {
    expect(freeArea(CANVAS, [{ left: 880, top: 16, right: 984, bottom: 180 }])).toEqual(CANVAS);
  });

  it('leaves out a low bar from side to side, as tools at the thumb are', () => {
    const bar = { left: 8, top: 740, right: 992, bottom: 784 };
    expect(freeArea(CANVAS, [bar])).toEqual({ ...CANVAS, bottom: 740 });
  });

  it('finds what is left between several', () => {
    const sheet = { left: 0, top: 600, right: 1000, bottom: 800 };
    const card = { left: 0, top: 0, right: 300, bottom: 600 };
    expect(freeArea(CANVAS, [card, sheet])).toEqual({ left: 300, top: 0, right: 1000, bottom: 600 });
  });
});
