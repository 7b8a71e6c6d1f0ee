/** How open each place of the surface is to the light: six cones through the occupancy grid (voxel cone tracing, Crassin 2011). */
import type { MergedBody } from '../body/MergedBody.ts';
import type { GridLevel, OccupancyGrid } from './occupancyGrid.ts';

/** One cone along the normal, five leaning 60° from it; weights by the cosine law. */
const CONES = [
  { lean: 0, turn: 0, weight: 0.25 },
  ...Array.from({ length: 5 }, (_, i) => ({ lean: Math.PI / 3, turn: (i * 2 * Math.PI) / 5, weight: 0.15 })),
].map(({ lean, turn, weight }) => ({
  x: Math.sin(lean) * Math.cos(turn),
  y: Math.sin(lean) * Math.sin(turn),
  z: Math.cos(lean),
  weight,
}));

/** A cone 60° wide is 1.15 times as wide as it is long; taken narrower, since a coarse cell beside a bulging surface holds some of it. */
const WIDENING = 0.75;
/** Steps lengthen with the cone; beyond the reach nothing shades. Metres. */
const STEP_GROWTH = 1.6;
const REACH = 0.11;
/** Cells to leave the surface by, so that it does not shade itself. */
const CLEARANCE = 2.2;

/** Four bytes a vertex: the direction most light comes from (−1…1 on 0…255) and the open share of the hemisphere. */
export function measureOpenness(body: MergedBody, grid: OccupancyGrid): Uint8Array {
  const { positions, normals } = body;
  const count = positions.length / 3;
  const openness = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) {
    const n = [
      (normals[i * 4] ?? 0) / 32767,
      (normals[i * 4 + 1] ?? 0) / 32767,
      (normals[i * 4 + 2] ?? 0) / 32767,
    ] as const;
    const from = [0, 1, 2].map((axis) => (positions[i * 3 + axis] ?? 0) + (n[axis] ?? 0) * CLEARANCE * grid.cell);
    const { direction, open } = gather(grid, from as [number, number, number], n);
    openness.set([...direction.map((c) => Math.round((c * 0.5 + 0.5) * 255)), Math.round(open * 255)], i * 4);
  }
  return openness;
}

type Vector = readonly [number, number, number];

function gather(grid: OccupancyGrid, from: Vector, n: Vector): { direction: Vector; open: number } {
  const [t, b] = frameAbout(n);
  let [x, y, z, open] = [0, 0, 0, 0];
  for (const cone of CONES) {
    const dx = t[0] * cone.x + b[0] * cone.y + n[0] * cone.z;
    const dy = t[1] * cone.x + b[1] * cone.y + n[1] * cone.z;
    const dz = t[2] * cone.x + b[2] * cone.y + n[2] * cone.z;
    const light = lightAlong(grid, from, [dx, dy, dz]) * cone.weight;
    open += light;
    x += dx * light;
    y += dy * light;
    z += dz * light;
  }
  const length = Math.hypot(x, y, z);
  return { direction: length > 1e-4 ? [x / length, y / length, z / length] : n, open };
}

/** Two directions square to `n` and to each other (Duff 2017). */
function frameAbout([x, y, z]: Vector): [Vector, Vector] {
  const sign = z >= 0 ? 1 : -1;
  const a = -1 / (sign + z);
  const c = x * y * a;
  return [
    [1 + sign * x * x * a, sign * c, -sign * x],
    [c, sign + y * y * a, -y],
  ];
}

/** How much light comes in through a cone: 1 all, 0 none. */
function lightAlong({ origin, cell, levels }: OccupancyGrid, from: Vector, d: Vector): number {
  let light = 1;
  for (let distance = cell; distance < REACH && light > 0.02; distance *= STEP_GROWTH) {
    const index = Math.max(0, Math.min(levels.length - 1, Math.round(Math.log2((distance * WIDENING) / cell))));
    const level = levels[index];
    if (!level) break;
    const scale = 1 / (cell * 2 ** index);
    const x = (from[0] + d[0] * distance - origin[0]) * scale - 0.5;
    const y = (from[1] + d[1] * distance - origin[1]) * scale - 0.5;
    const z = (from[2] + d[2] * distance - origin[2]) * scale - 0.5;
    const near = 1 - distance / REACH;
    light *= 1 - (sample(level, x, y, z) / 255) * Math.min(1, near * 1.5);
  }
  return light;
}

/** Between cells by their nearness; 0 outside the grid. */
function sample({ cells, size }: GridLevel, x: number, y: number, z: number): number {
  const [w, h, d] = size;
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const z0 = Math.floor(z);
  if (x0 < 0 || y0 < 0 || z0 < 0 || x0 + 1 >= w || y0 + 1 >= h || z0 + 1 >= d) return 0;
  const [s, t, r] = [x - x0, y - y0, z - z0];
  const i = (z0 * h + y0) * w + x0;
  const row = (at: number) => (cells[at] ?? 0) * (1 - s) + (cells[at + 1] ?? 0) * s;
  const slice = (at: number) => row(at) * (1 - t) + row(at + w) * t;
  return slice(i) * (1 - r) + slice(i + w * h) * r;
}
