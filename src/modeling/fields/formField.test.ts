import { describe, expect, it } from 'vitest';
import { formField } from './formField.ts';

describe('formField', () => {
  it('ellipsoid: nought at the end of each radius, turned about x, y, z', () => {
    const along = formField({ form: 'ellipsoid', centre: [1, 2, 3], radii: [10, 5, 2] });
    expect(along(11, 2, 3)).toBeCloseTo(0, 6);
    expect(along(1, 7, 3)).toBeCloseTo(0, 6);
    expect(along(1, 2, 1)).toBeCloseTo(0, 6);
    const turned = formField({ form: 'ellipsoid', centre: [0, 0, 0], radii: [10, 5, 2], rotation: [0, 0, 90] });
    expect(turned(0, 10, 0)).toBeCloseTo(0, 6);
  });

  it('ellipsoid: never claims to be deeper inside than its smallest radius', () => {
    const flat = formField({ form: 'ellipsoid', centre: [0, 0, 0], radii: [20, 20, 2] });
    for (let x = 0; x < 20; x++) expect(flat(x, 0, 0)).toBeGreaterThanOrEqual(-2);
  });

  it('taper: exact along its axis, at both ends and on the cone between', () => {
    const cone = formField({ form: 'taper', from: [0, 0, 0], to: [0, 40, 0], radii: [10, 4] });
    expect(cone(0, -12, 0)).toBeCloseTo(2, 6);
    expect(cone(0, 47, 0)).toBeCloseTo(3, 6);
    const lean = Math.asin(6 / 40);
    expect(cone(7 * Math.cos(lean), 20 + 7 * Math.sin(lean), 0)).toBeCloseTo(0, 6);
  });

  it('taper: a ball that holds the other is that ball', () => {
    const ball = formField({ form: 'taper', from: [0, 0, 0], to: [0, 1, 0], radii: [10, 2] });
    expect(ball(0, 12, 0)).toBeCloseTo(2, 6);
    expect(ball(12, 0, 0)).toBeCloseTo(2, 6);
  });

  it('block: faces where its half sizes say, edges rounded', () => {
    const box = formField({ form: 'block', centre: [0, 0, 0], halfSize: [10, 6, 4], edge: 2 });
    expect(box(12, 0, 0)).toBeCloseTo(2, 6);
    expect(box(10, 6, 0)).toBeCloseTo(2 * Math.SQRT2 - 2, 6);
    expect(box(0, 0, 0)).toBeCloseTo(-4, 6);
  });

  it('condyle: a wheel about its axis whose radius follows the angle from forward downward', () => {
    const wheel = formField({
      form: 'condyle',
      centre: [0, 0, 0],
      axis: [1, 0, 0],
      radii: [20, 20, 14],
      arc: [0, 180],
      halfWidth: 8,
      edge: 2,
    });
    expect(wheel(0, 0, 20)).toBeCloseTo(0, 6);
    expect(wheel(0, -20, 0)).toBeCloseTo(0, 6);
    expect(wheel(0, 0, -14)).toBeCloseTo(0, 6);
    expect(wheel(10, 0, 5)).toBeCloseTo(2, 6);
  });
});
