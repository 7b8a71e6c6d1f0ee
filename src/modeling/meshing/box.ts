import type { Vector } from '../fields/vector.ts';

/** Smallest and largest corner, mm. */
export interface Box {
  readonly min: Vector;
  readonly max: Vector;
}

/** The box round points given as x, y, z after one another. */
export function boxOf(positions: ArrayLike<number>): Box {
  const min: [number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max: [number, number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i++) {
    const k = (i % 3) as 0 | 1 | 2;
    const value = positions[i] as number;
    if (value < min[k]) min[k] = value;
    if (value > max[k]) max[k] = value;
  }
  return { min, max };
}

export function grown(box: Box, by: number): Box {
  return {
    min: [box.min[0] - by, box.min[1] - by, box.min[2] - by],
    max: [box.max[0] + by, box.max[1] + by, box.max[2] + by],
  };
}
