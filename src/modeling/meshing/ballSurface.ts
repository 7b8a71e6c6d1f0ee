/** A ball as a mesh, for what is tested on simple shapes. */
import type { Point } from '../../figures/boneFigures.ts';
import type { Mesh } from '../mesh.ts';
import { isosurface } from './isosurface.ts';

/** mm */
export function ballSurface(radius: number, [cx, cy, cz]: Point): Mesh {
  const room = radius + 3;
  const box = { min: [cx - room, cy - room, cz - room], max: [cx + room, cy + room, cz + room] } as const;
  return isosurface((x, y, z) => Math.hypot(x - cx, y - cy, z - cz) - radius, box, 1.2);
}
