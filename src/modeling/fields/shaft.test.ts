import { describe, expect, it } from 'vitest';
import type { Shaft } from '../../figures/boneFigures.ts';
import { shaft } from './shaft.ts';

const upright: Shaft = {
  form: 'shaft',
  wide: [1, 0, 0],
  caps: [5, 5],
  sections: {
    below: { at: [0, 0, 0], radii: [10, 10] },
    middle: { at: [0, 50, 0], radii: [10, 10] },
    above: { at: [0, 100, 0], radii: [10, 10] },
  },
};
const oval = (twist: number): Shaft => ({
  ...upright,
  sections: {
    below: { at: [0, 0, 0], radii: [12, 4], twist },
    above: { at: [0, 100, 0], radii: [12, 4], twist },
  },
});

describe('shaft', () => {
  it('is as far as its radius says, inside and out', () => {
    const distance = shaft(upright);
    expect(distance(13, 40, 0)).toBeCloseTo(3, 6);
    expect(distance(0, 40, -6)).toBeCloseTo(-4, 6);
  });

  it('ends a cap beyond its last section, rounded or flat', () => {
    expect(shaft(upright)(0, 105, 0)).toBeCloseTo(0, 6);
    expect(shaft(upright)(9, 105, 0)).toBeGreaterThan(2);
    const flat = shaft({ ...upright, flat: 1 });
    expect(flat(0, 105, 0)).toBeCloseTo(0, 6);
    expect(flat(7, 105, 0)).toBeCloseTo(0, 6);
  });

  it('measures its first radius along `wide`, turned by the twist from x toward −z as the axis runs up', () => {
    expect(shaft(oval(0))(12, 50, 0)).toBeCloseTo(0, 6);
    expect(shaft(oval(0))(0, 50, 4)).toBeCloseTo(0, 6);
    expect(shaft(oval(90))(0, 50, 12)).toBeCloseTo(0, 6);
    expect(shaft(oval(45))(8.4853, 50, -8.4853)).toBeCloseTo(0, 3);
  });

  it('runs smoothly round a bend: no facets on the outer side', () => {
    const bent = shaft({
      ...upright,
      wide: [0, 0, 1],
      sections: Object.fromEntries(
        [0, 30, 60, 90].map((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          return [`at${degrees}`, { at: [60 * Math.cos(angle), 60 * Math.sin(angle), 0], radii: [8, 8] }];
        }),
      ),
    });
    for (let degrees = 32; degrees < 58; degrees++) {
      const angle = (degrees * Math.PI) / 180;
      expect(Math.abs(bent(68 * Math.cos(angle), 68 * Math.sin(angle), 0))).toBeLessThan(0.15);
    }
  });

  it('has corners where its outline has', () => {
    const cornered = shaft({
      ...upright,
      sections: {
        below: { at: [0, 0, 0], radii: [10, 10], triangular: [0.1, 0] },
        above: { at: [0, 100, 0], radii: [10, 10], triangular: [0.1, 0] },
      },
    });
    expect(cornered(11, 50, 0)).toBeCloseTo(0, 6);
    expect(cornered(-9, 50, 0)).toBeCloseTo(0, 6);
  });

  it('says what is missing of one section', () => {
    expect(() => shaft({ ...upright, sections: { only: { at: [0, 0, 0], radii: [1, 1] } } })).toThrow(/at least two/);
  });
});
