import { describe, expect, it } from 'vitest';
import { MovingResolution } from './MovingResolution.ts';

describe('MovingResolution', () => {
  it('stays full where frames are quick', () => {
    const resolution = new MovingResolution({ moving: 2, rest: 3 });
    for (let i = 0; i < 50; i++) expect(resolution.next(1 / 60, true)).toBe(2);
  });

  it('coarsens after some slow frames on end, and is as fine as can be at rest', () => {
    const resolution = new MovingResolution({ moving: 2, rest: 3 });
    for (let i = 0; i < 4; i++) resolution.next(0.1, true);
    expect(resolution.next(0.1, true)).toBeLessThan(2);
    expect(resolution.next(0.03, true)).toBeLessThan(2);
    expect(resolution.next(0.03, false)).toBe(3);
  });

  it('does not take a pause between movements for a slow frame', () => {
    const resolution = new MovingResolution({ moving: 2, rest: 3 });
    for (let i = 0; i < 10; i++) {
      expect(resolution.next(5, true)).toBe(2);
      expect(resolution.next(1 / 60, false)).toBe(3);
    }
  });
});
