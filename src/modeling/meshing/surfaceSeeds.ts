import type { Field } from '../fields/field.ts';
import type { Vector } from '../fields/vector.ts';
import type { Box } from './box.ts';

/** Of a distance that is told far from the surface, the share that is trusted: far off it is a guess. */
const TRUST = 0.5;

/** Points on the surface field = 0, at least one on each piece wider than `spacing` mm: places of a coarse grid that lie near
 *  the surface, walked down the slope onto it. */
export function* surfaceSeeds(field: Field, box: Box, spacing: number): Generator<Vector> {
  for (let x = box.min[0]; x < box.max[0]; x += spacing)
    for (let y = box.min[1]; y < box.max[1]; y += spacing)
      for (let z = box.min[2], away = 0; z < box.max[2]; z += Math.max(spacing, TRUST * away)) {
        away = Math.abs(field(x, y, z));
        const seed = away > spacing ? undefined : onSurface(field, [x, y, z], spacing / 40);
        if (seed) yield seed;
      }
}

function onSurface(field: Field, from: Vector, tolerance: number): Vector | undefined {
  let [x, y, z] = from;
  const h = tolerance;
  for (let step = 0; step < 8; step++) {
    const d = field(x, y, z);
    if (Math.abs(d) < tolerance) return [x, y, z];
    const slope = [field(x + h, y, z) - d, field(x, y + h, z) - d, field(x, y, z + h) - d].map((s) => s / h);
    const [sx, sy, sz] = slope as [number, number, number];
    const square = sx * sx + sy * sy + sz * sz;
    if (square < 1e-4) return undefined;
    x -= (d * sx) / square;
    y -= (d * sy) / square;
    z -= (d * sz) / square;
  }
  return undefined;
}
