import { describe, expect, it } from 'vitest';
import { chordKnots, splineBasis } from './splineBasis.ts';

const knots = [0, 0.1, 0.4, 1];
const values = [3, -1, 2, 8];
const valueAt = (x: number): number =>
  splineBasis(knots)
    .weights(x)
    .reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);

describe('splineBasis', () => {
  it('passes through its values', () => {
    knots.forEach((knot, i) => {
      expect(valueAt(knot)).toBeCloseTo(values[i] ?? 0, 9);
    });
  });

  it('slopes are the derivative of the weights', () => {
    for (const x of [0.05, 0.1, 0.37, 0.8]) {
      const slope = splineBasis(knots)
        .slopes(x)
        .reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);
      expect(slope).toBeCloseTo((valueAt(x + 1e-5) - valueAt(x - 1e-5)) / 2e-5, 3);
    }
  });

  it('keeps straight what is straight', () => {
    const weights = splineBasis(knots).weights(0.7);
    expect(weights.reduce((sum, weight, i) => sum + weight * (knots[i] ?? 0), 0)).toBeCloseTo(0.7, 9);
  });

  it('refuses knots that do not rise', () => {
    expect(() => splineBasis([0, 0.5, 0.5])).toThrow('must rise');
  });

  it('chord knots are shares of the way along the points', () => {
    const points = [[0, 0, 0] as const, [0, 3, 0] as const, [0, 3, 9] as const];
    expect(chordKnots(points)).toEqual([0, 0.25, 1]);
  });
});
