import type { Field } from '../fields/field.ts';
import type { Mesh } from '../mesh.ts';

const STEPS = 2;
/** Half the step over which the slope is taken, mm. */
const HALF = 0.1;

/** The same triangles with every vertex moved down the field's slope onto its zero surface, by at most `reach` mm in all:
 *  a grid cuts corners where the field bends within a cell. */
export function settle({ positions, indices }: Mesh, field: Field, reach: number): Mesh {
  const settled = positions.slice();
  for (let i = 0; i < settled.length; i += 3) {
    let [x, y, z] = settled.subarray(i, i + 3) as never as [number, number, number];
    const from = [x, y, z] as const;
    for (let step = 0; step < STEPS; step++) {
      const sx = (field(x + HALF, y, z) - field(x - HALF, y, z)) / (2 * HALF);
      const sy = (field(x, y + HALF, z) - field(x, y - HALF, z)) / (2 * HALF);
      const sz = (field(x, y, z + HALF) - field(x, y, z - HALF)) / (2 * HALF);
      const down = field(x, y, z) / Math.max(sx * sx + sy * sy + sz * sz, 0.25);
      x -= down * sx;
      y -= down * sy;
      z -= down * sz;
    }
    if (Math.hypot(x - from[0], y - from[1], z - from[2]) <= reach) settled.set([x, y, z], i);
  }
  return { positions: settled, indices };
}
