import type { Part } from '../../figures/boneFigures.ts';

/** The distance to what stands when a part at distance `mine` is added to (or cut from) the rest, rounded over `radius` mm where
 *  they meet. */
export function blend(op: Part['op'], rest: number, mine: number, radius: number): number {
  return op === 'cut' ? -union(-rest, mine, radius) : union(rest, mine, radius);
}

/** The smaller distance, with a cubic rounding: its curvature is continuous. */
function union(a: number, b: number, radius: number): number {
  if (radius <= 0) return Math.min(a, b);
  const overlap = Math.max(radius - Math.abs(a - b), 0) / radius;
  return Math.min(a, b) - (overlap * overlap * overlap * radius) / 6;
}
