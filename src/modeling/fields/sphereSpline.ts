import { LuDecomposition, Matrix } from 'ml-matrix';
import type { Vector } from './vector.ts';

/** Smooth functions of the direction. Writes to `out`: each column's value at the unit vector (a, b, c), then the first
 *  column's gradient along the sphere, squared. */
export type SphereSpline = (a: number, b: number, c: number, out: Float64Array) => void;

/** The cubic radial spline through the columns' values at `directions` (unit vectors, distinct, not in one plane). */
export function sphereSpline(directions: readonly Vector[], columns: readonly (readonly number[])[]): SphereSpline {
  const n = directions.length;
  const weights = solve(directions, columns);
  const places = Float64Array.from(directions.flat());
  return (a, b, c, out) => {
    for (let k = 0; k < weights.length; k++) {
      const w = weights[k] as Float64Array;
      out[k] = (w[n] as number) + (w[n + 1] as number) * a + (w[n + 2] as number) * b + (w[n + 3] as number) * c;
    }
    const first = weights[0] as Float64Array;
    let [ga, gb, gc] = [first[n + 1] as number, first[n + 2] as number, first[n + 3] as number];
    for (let i = 0; i < n; i++) {
      const da = a - (places[3 * i] as number);
      const db = b - (places[3 * i + 1] as number);
      const dc = c - (places[3 * i + 2] as number);
      const d = Math.sqrt(da * da + db * db + dc * dc);
      for (let k = 0; k < weights.length; k++)
        (out[k] as number) += ((weights[k] as Float64Array)[i] as number) * d * d * d;
      const slope = 3 * (first[i] as number) * d;
      ga += slope * da;
      gb += slope * db;
      gc += slope * dc;
    }
    const outward = ga * a + gb * b + gc * c;
    out[weights.length] = Math.max(0, ga * ga + gb * gb + gc * gc - outward * outward);
  };
}

function solve(directions: readonly Vector[], columns: readonly (readonly number[])[]): Float64Array[] {
  const n = directions.length;
  const system = Matrix.zeros(n + 4, n + 4);
  directions.forEach((p, i) => {
    directions.forEach((q, j) => {
      system.set(i, j, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) ** 3);
    });
    [1, ...p].forEach((value, k) => {
      system.set(i, n + k, value);
      system.set(n + k, i, value);
    });
  });
  const values = Matrix.zeros(n + 4, columns.length);
  columns.forEach((column, k) => {
    column.forEach((value, i) => {
      values.set(i, k, value);
    });
  });
  const solved = new LuDecomposition(system).solve(values);
  return columns.map((_, k) => Float64Array.from(solved.getColumn(k)));
}
