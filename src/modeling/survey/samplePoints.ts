import type { Mesh } from '../mesh.ts';

/** Steps of the R2 sequence, which fills a square evenly (Roberts, The unreasonable effectiveness of quasirandom sequences, 2018). */
const [STEP_U, STEP_V] = [0.7548776662466927, 0.5698402909980532];

/** Points spread evenly over a surface by area, x, y, z after one another; the same ones every time. */
export function samplePoints(mesh: Mesh, count: number): Float32Array {
  const ends = areas(mesh);
  const total = ends.at(-1) ?? 0;
  const out = new Float32Array(3 * count);
  let triangle = 0;
  for (let i = 0; i < count; i++) {
    while ((ends[triangle] ?? total) < ((i + 0.5) / count) * total) triangle++;
    out.set(pointIn(mesh, triangle, (i * STEP_U) % 1, (i * STEP_V) % 1), 3 * i);
  }
  return out;
}

/** The area up to and with each triangle. */
function areas(mesh: Mesh): Float64Array {
  const ends = new Float64Array(mesh.indices.length / 3);
  let sum = 0;
  for (let t = 0; t < ends.length; t++) {
    const [a, b, c] = [0, 1, 2].map((k) => corner(mesh, t, k)) as [Corner, Corner, Corner];
    const [u, v] = [minus(b, a), minus(c, a)];
    sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
    ends[t] = sum;
  }
  return ends;
}

type Corner = [number, number, number];

/** The square's far half is folded back onto the triangle. */
function pointIn(mesh: Mesh, triangle: number, u: number, v: number): Corner {
  const [s, t] = u + v > 1 ? [1 - u, 1 - v] : [u, v];
  const [a, b, c] = [0, 1, 2].map((k) => corner(mesh, triangle, k)) as [Corner, Corner, Corner];
  const [p, q] = [minus(b, a), minus(c, a)];
  return [a[0] + s * p[0] + t * q[0], a[1] + s * p[1] + t * q[1], a[2] + s * p[2] + t * q[2]];
}

function corner({ positions, indices }: Mesh, triangle: number, k: number): Corner {
  const i = 3 * (indices[3 * triangle + k] as number);
  return [positions[i] as number, positions[i + 1] as number, positions[i + 2] as number];
}

function minus(a: Corner, b: Corner): Corner {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
