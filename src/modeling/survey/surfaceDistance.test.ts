import { expect, it } from 'vitest';
import type { Mesh } from '../mesh.ts';
import { samplePoints } from './samplePoints.ts';
import { surfaceDistance } from './surfaceDistance.ts';

/** A square of side 10 at height z, of two unequal halves. */
const square = (z: number): Mesh => ({
  positions: Float32Array.of(0, 0, z, 10, 0, z, 10, 10, z, 0, 10, z),
  indices: Uint32Array.of(0, 1, 2, 0, 2, 3),
});

it('is the gap between parallel squares', () => {
  const { mean, p95 } = surfaceDistance(square(0), square(1.5));
  expect(mean).toBeCloseTo(1.5, 6);
  expect(p95).toBeCloseTo(1.5, 6);
});

it('counts what one has and the other lacks, from whichever side it is asked', () => {
  const half: Mesh = { ...square(0), indices: Uint32Array.of(0, 1, 2) };
  const [there, back] = [surfaceDistance(square(0), half), surfaceDistance(half, square(0))];
  expect(there.mean).toBeCloseTo(back.mean, 9);
  // Points of the missing half lie 0 … 10/√2 from the diagonal, a third of that on average; they are a quarter of all.
  expect(there.mean).toBeCloseTo(10 / Math.SQRT2 / 3 / 4, 1);
});

it('spreads points by area', () => {
  const points = samplePoints(square(0), 1000);
  const left = points.filter((x, i) => i % 3 === 0 && x < 5).length;
  expect(left).toBeGreaterThan(480);
  expect(left).toBeLessThan(520);
});
