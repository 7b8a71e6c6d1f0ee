import { describe, expect, it } from 'vitest';
import { readingStep } from './readingStep.ts';

describe('readingStep', () => {
  it.each([
    ['above all of them', [100, 500], 50, 1],
    ['on the first', [0, 500], 400, 1],
    ['on the line itself', [0, 400, 900], 400, 2],
    ['past the last', [-900, -400], 400, 2],
    ['with none', [], 400, 1],
  ])('%s', (_where, tops, line, step) => {
    expect(readingStep(tops, line)).toBe(step);
  });

  it('is the last at the end of the text, however low it lies', () => {
    expect(readingStep([0, 300, 800], 400, true)).toBe(3);
  });
});
