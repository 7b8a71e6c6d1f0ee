import { describe, expect, it } from 'vitest';
import type { Plate } from '../../figures/boneFigures.ts';
import { plate } from './plate.ts';

/** A round sheet of radius 30, 3 mm to each side of the plane z = 100. */
const round = (height: (u: number, v: number) => number): Plate => ({
  form: 'plate',
  frame: { origin: [0, 0, 100], u: [1, 0, 0], v: [0, 1, 0] },
  rim: Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => {
      const [u, v] = [30 * Math.cos((i * Math.PI) / 6), 30 * Math.sin((i * Math.PI) / 6)];
      return [`rim${i}`, [u, v, height(u, v), 3] as const];
    }),
  ),
  inner: { middle: [0, 0, height(0, 0), 3] },
});

describe('plate', () => {
  it('is half a thickness away on either side of its middle surface', () => {
    const distance = plate(round(() => 0));
    expect(distance(5, 5, 105)).toBeCloseTo(2, 5);
    expect(distance(5, 5, 95)).toBeCloseTo(2, 5);
    expect(distance(5, 5, 100)).toBeCloseTo(-3, 5);
  });

  it('ends at its outline, rounded by its half thickness', () => {
    const distance = plate(round(() => 0));
    expect(Math.abs(distance(30, 0, 100))).toBeLessThan(0.1);
    expect(distance(34, 0, 100)).toBeCloseTo(4, 1);
    expect(distance(30, 0, 103)).toBeGreaterThan(1);
  });

  it('follows a slope exactly, square to it', () => {
    const distance = plate(round((u) => u));
    expect(distance(0, 0, 100 + 4 * Math.SQRT2)).toBeCloseTo(1, 4);
    expect(distance(10, 3, 110)).toBeCloseTo(-3, 4);
  });

  it('is open where it has a hole', () => {
    const whole = round(() => 0);
    const holed = plate({
      ...whole,
      inner: {},
      holes: { window: { a: [8, 0, 0, 3], b: [0, 8, 0, 3], c: [-8, 0, 0, 3], d: [0, -8, 0, 3] } },
    });
    expect(holed(0, 0, 100)).toBeGreaterThan(6);
    expect(holed(18, 0, 100)).toBeLessThan(-2);
  });

  it('is nowhere thinner than at its thinnest point, though splines swing', () => {
    const { rim, ...rest } = round(() => 0);
    const inner = { thick: [10, 0, 0, 9], thin: [-4, 0, 0, 2], thinToo: [-10, 4, 0, 2] } as const;
    const distance = plate({ ...rest, rim, inner });
    for (let u = -22; u < 24; u += 0.5) expect(distance(u, 2, 100)).toBeLessThan(-1.9);
  });

  it('says what is missing of an outline', () => {
    const two = { a: [0, 0, 0, 1], b: [5, 0, 0, 1] } as const;
    expect(() => plate({ ...round(() => 0), rim: two })).toThrow(/at least three/);
  });
});
