/** A field's zero surface as triangles: one real algorithm. Marching tetrahedra, six to a grid cell, so that the result is
 *  always closed and manifold; cells are reached by following the surface from seeds, so that only those it passes cost. */
import type { Field } from '../fields/field.ts';
import type { Mesh } from '../mesh.ts';
import type { Box } from './box.ts';
import { SampledGrid } from './sampledGrid.ts';
import { surfaceSeeds } from './surfaceSeeds.ts';

/** A cell's corners (bit 0 along x, bit 1 along y, bit 2 along z) cut along the diagonal 0–7: neighbouring cells agree on
 *  every shared face (Freudenthal). All six wind the same way. */
const TETRAHEDRA = [
  [0, 1, 3, 7],
  [0, 3, 2, 7],
  [0, 2, 6, 7],
  [0, 6, 4, 7],
  [0, 4, 5, 7],
  [0, 5, 1, 7],
] as const;

type Four = readonly [number, number, number, number];
/** By which of a tetrahedron's corners are inside (bits): an even order of the corners, the odd one or the inside pair first. */
const ORDER: Readonly<Record<number, Four>> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  4: [2, 0, 1, 3],
  8: [3, 0, 2, 1],
  14: [0, 1, 2, 3],
  13: [1, 0, 3, 2],
  11: [2, 0, 1, 3],
  7: [3, 0, 2, 1],
  3: [0, 1, 2, 3],
  5: [0, 2, 3, 1],
  9: [0, 3, 1, 2],
  6: [1, 2, 0, 3],
  10: [1, 3, 2, 0],
  12: [2, 3, 0, 1],
};
const ONE_INSIDE = new Set([1, 2, 4, 8]);
const ONE_OUTSIDE = new Set([14, 13, 11, 7]);
/** The corners of a cell's six faces as bits, and the step to the neighbour across each. */
const FACES = [
  { corners: 0b01010101, step: [-1, 0, 0] },
  { corners: 0b10101010, step: [1, 0, 0] },
  { corners: 0b00110011, step: [0, -1, 0] },
  { corners: 0b11001100, step: [0, 1, 0] },
  { corners: 0b00001111, step: [0, 0, -1] },
  { corners: 0b11110000, step: [0, 0, 1] },
] as const;

/** Values nearer to zero than this share of the step are pushed off it. */
const CLEARANCE = 0.04;
/** Seeds are sought on a grid this many times coarser. */
const SEED_SPACING = 4;

/** Triangles of field = 0 inside `box` on a grid of `step` mm, outward counter-clockwise. Throws when the surface leaves the box. */
export function isosurface(field: Field, box: Box, step: number): Mesh {
  const grid = new SampledGrid(field, box, step, CLEARANCE * step);
  const mesh = new Crossings(grid);
  const seen = new Set<number>();
  const waiting: number[] = [];
  for (const seed of surfaceSeeds(field, box, SEED_SPACING * step)) {
    waiting.push(...around(grid, grid.cellAt(seed)));
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (seen.has(cell)) continue;
      seen.add(cell);
      const inside = mesh.insideCorners(cell);
      if (inside === 0 || inside === 255) continue;
      for (const four of TETRAHEDRA) mesh.cut(cell, four, inside);
      waiting.push(...neighbours(grid, cell, inside));
    }
  }
  return mesh.finished();
}

/** The cell and those that touch it: a seed may lie a hair over a border. */
function around(grid: SampledGrid, cell: number): number[] {
  if (cell < 0) return [];
  const [i, j, k] = grid.place(cell);
  const near = [-1, 0, 1];
  return near
    .flatMap((a) => near.flatMap((b) => near.map((c) => [i + a, j + b, k + c] as const)))
    .filter((place) => place.every((p, axis) => p >= 0 && p < (grid.counts[axis] as number) - 1))
    .map((place) => grid.index(...place));
}

/** The cells across the faces that the surface passes. */
function neighbours(grid: SampledGrid, cell: number, inside: number): number[] {
  const [i, j, k] = grid.place(cell);
  return FACES.filter(({ corners }) => (inside & corners) !== 0 && (inside & corners) !== corners).map(({ step }) => {
    const place = [i + step[0], j + step[1], k + step[2]] as const;
    if (place.some((p, axis) => p < 0 || p >= (grid.counts[axis] as number) - 1))
      throw new Error(
        `the surface leaves the box it was looked for in, near ${grid.point(cell).map(Math.round).join(', ')} mm`,
      );
    return grid.index(...place);
  });
}

/** Vertices where grid edges cross the surface, each made once, and the triangles between them. */
class Crossings {
  private readonly positions: number[] = [];
  private readonly indices: number[] = [];
  private readonly known = new Map<number, number>();
  /** Index steps to the eight corners of a cell. */
  private readonly corners: readonly number[];

  constructor(private readonly grid: SampledGrid) {
    this.corners = Array.from({ length: 8 }, (_, c) => grid.index(c & 1, (c >> 1) & 1, c >> 2));
  }

  /** Which corners of the cell lie inside, as bits. */
  insideCorners(cell: number): number {
    let bits = 0;
    for (let c = 0; c < 8; c++) if (this.grid.value(cell + (this.corners[c] as number)) < 0) bits |= 1 << c;
    return bits;
  }

  cut(cell: number, four: Four, insideCell: number): void {
    let inside = 0;
    for (let c = 0; c < 4; c++) if (insideCell & (1 << (four[c] as number))) inside |= 1 << c;
    const order = ORDER[inside];
    if (!order) return;
    const [p, q, r, s] = order.map((c) => four[c] as number) as unknown as Four;
    if (ONE_INSIDE.has(inside)) this.triangle(cell, p, q, p, r, p, s);
    else if (ONE_OUTSIDE.has(inside)) this.triangle(cell, p, q, p, s, p, r);
    else {
      this.triangle(cell, p, r, p, s, q, s);
      this.triangle(cell, p, r, q, s, q, r);
    }
  }

  /** Between the vertices on three edges, each given by the two corners it joins. */
  private triangle(
    cell: number,
    ...[a, b, c, d, e, f]: readonly [number, number, number, number, number, number]
  ): void {
    this.indices.push(this.vertex(cell, a, b), this.vertex(cell, c, d), this.vertex(cell, e, f));
  }

  /** The vertex on the edge between two corners of a cell. The lower corner's bits are always among the higher's. */
  private vertex(cell: number, a: number, b: number): number {
    const low = cell + (this.corners[Math.min(a, b)] as number);
    const high = cell + (this.corners[Math.max(a, b)] as number);
    const key = low * 8 + (a ^ b);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const [va, vb] = [this.grid.value(low), this.grid.value(high)];
    const [p, q] = [this.grid.point(low), this.grid.point(high)];
    const t = va / (va - vb);
    const made = this.positions.length / 3;
    this.positions.push(p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2]));
    this.known.set(key, made);
    return made;
  }

  finished(): Mesh {
    return { positions: Float32Array.from(this.positions), indices: Uint32Array.from(this.indices) };
  }
}
