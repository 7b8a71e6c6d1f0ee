import type { Mesh } from '../mesh.ts';

/** Smooth unit normals, x, y, z a vertex. Each triangle's normal counts at a corner by sin(angle) × the geometric mean of its two
 *  edges: by its size, or the narrow walls of a suture would turn the normals of the wide table beside it; but less than by its
 *  area, or the long thin triangles that simplification leaves would have all the say. */
export function shadingNormals({ positions, indices }: Mesh): Float32Array {
  const sum = new Float64Array(positions.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [at, next, last] = [0, 1, 2].map((step) => 3 * (indices[t + ((k + step) % 3)] as number));
      addCorner(sum, positions, at as number, next as number, last as number);
    }
  return Float32Array.from(sum, (value, i) => value / lengthAt(sum, i - (i % 3)));
}

/** (next − at) × (last − at), divided by the root of both edges' lengths. */
function addCorner(sum: Float64Array, p: Float32Array, at: number, next: number, last: number): void {
  const [ax, ay, az] = [0, 1, 2].map((k) => (p[next + k] as number) - (p[at + k] as number)) as [
    number,
    number,
    number,
  ];
  const [bx, by, bz] = [0, 1, 2].map((k) => (p[last + k] as number) - (p[at + k] as number)) as [
    number,
    number,
    number,
  ];
  const weight = Math.sqrt(Math.hypot(ax, ay, az) * Math.hypot(bx, by, bz));
  if (weight === 0) return;
  const cross = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  cross.forEach((value, k) => {
    sum[at + k] = (sum[at + k] as number) + value / weight;
  });
}

/** Length of the vector that begins at `i`; 1 for a vertex without an area, so that nothing becomes NaN. */
function lengthAt(v: Float64Array, i: number): number {
  return Math.hypot(v[i] as number, v[i + 1] as number, v[i + 2] as number) || 1;
}
