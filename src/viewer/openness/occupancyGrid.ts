/** Where there is tissue, as a grid of cells with ever coarser levels: what measureOpenness feels its way through. */
import type { MergedBody, MergedStructure } from '../body/MergedBody.ts';

export interface GridLevel {
  /** 0…255 a cell: how much of the light through it the tissue in it stops. x runs fastest, then y, then z. */
  readonly cells: Uint8Array;
  readonly size: readonly [number, number, number];
}

export interface OccupancyGrid {
  /** Corner of the first cell, metres. */
  readonly origin: readonly [number, number, number];
  /** Edge of a cell of the finest level, metres; each level doubles it. */
  readonly cell: number;
  readonly levels: readonly GridLevel[];
}

/** 3 mm tells a muscle from its neighbour; a whole body takes coarser cells, so that memory stays within bounds. */
const FINEST_CELL = 0.003;
const MOST_CELLS = 4e6;
const LEVELS = 6;
const MARGIN_CELLS = 4;

/** Only structures that `isShown` lets pass count: what is hidden casts no shade. */
export function occupancyGrid(body: MergedBody, isShown: (structure: MergedStructure) => boolean): OccupancyGrid {
  const { min, max } = extent(body.structures);
  const cell = Math.max(
    FINEST_CELL,
    Math.cbrt(((max[0] - min[0]) * (max[1] - min[1]) * (max[2] - min[2])) / MOST_CELLS),
  );
  const margin = MARGIN_CELLS * cell;
  const origin = [min[0] - margin, min[1] - margin, min[2] - margin] as const;
  const cellsAlong = (axis: 0 | 1 | 2) => Math.ceil((max[axis] - min[axis]) / cell) + 2 * MARGIN_CELLS;
  const size = [cellsAlong(0), cellsAlong(1), cellsAlong(2)] as const;
  const finest: GridLevel = { cells: new Uint8Array(size[0] * size[1] * size[2]), size };
  for (const structure of body.structures) {
    if (isShown(structure)) mark(finest, body, structure, origin, cell);
  }
  const levels = [finest];
  for (let i = 1; i < LEVELS; i++) levels.push(coarser(levels[i - 1] ?? finest));
  return { origin, cell, levels };
}

function extent(structures: readonly MergedStructure[]): {
  min: [number, number, number];
  max: [number, number, number];
} {
  const along = (axis: 0 | 1 | 2) => ({
    min: Math.min(...structures.map(({ bounds }) => bounds.min[axis])),
    max: Math.max(...structures.map(({ bounds }) => bounds.max[axis])),
  });
  const [x, y, z] = [along(0), along(1), along(2)];
  return { min: [x.min, y.min, z.min], max: [x.max, y.max, z.max] };
}

/** Marks the cells that a structure's surface passes through, by points no further apart than a cell. */
function mark(
  { cells, size }: GridLevel,
  body: MergedBody,
  structure: MergedStructure,
  origin: readonly number[],
  cell: number,
): void {
  const { positions: p, indices } = body;
  const [ox = 0, oy = 0, oz = 0] = origin;
  const end = structure.firstIndex + structure.indexCount;
  for (let t = structure.firstIndex; t < end; t += 3) {
    const a = (indices[t] ?? 0) * 3;
    const b = (indices[t + 1] ?? 0) * 3;
    const c = (indices[t + 2] ?? 0) * 3;
    const [ax, ay, az] = [p[a] ?? 0, p[a + 1] ?? 0, p[a + 2] ?? 0];
    const [bx, by, bz] = [(p[b] ?? 0) - ax, (p[b + 1] ?? 0) - ay, (p[b + 2] ?? 0) - az];
    const [cx, cy, cz] = [(p[c] ?? 0) - ax, (p[c + 1] ?? 0) - ay, (p[c + 2] ?? 0) - az];
    const longest = Math.sqrt(Math.max(bx * bx + by * by + bz * bz, cx * cx + cy * cy + cz * cz));
    const steps = Math.max(1, Math.ceil(longest / (cell * 0.75)));
    for (let i = 0; i <= steps; i++) {
      const s = i / steps;
      for (let j = 0; j <= steps - i; j++) {
        const r = j / steps;
        const x = Math.floor((ax + bx * s + cx * r - ox) / cell);
        const y = Math.floor((ay + by * s + cy * r - oy) / cell);
        const z = Math.floor((az + bz * s + cz * r - oz) / cell);
        cells[(z * size[1] + y) * size[0] + x] = 255;
      }
    }
  }
}

/** Half as many cells each way. A sheet that crosses a coarse cell stops its light though it fills only half of it: hence the doubling. */
function coarser({ cells, size }: GridLevel): GridLevel {
  const [w, h, d] = size;
  const half = [Math.ceil(w / 2), Math.ceil(h / 2), Math.ceil(d / 2)] as const;
  const into = new Uint8Array(half[0] * half[1] * half[2]);
  for (let z = 0; z < half[2]; z++) {
    for (let y = 0; y < half[1]; y++) {
      for (let x = 0; x < half[0]; x++) {
        let sum = 0;
        for (let k = 0; k < 8; k++) {
          const [fx, fy, fz] = [2 * x + (k & 1), 2 * y + ((k >> 1) & 1), 2 * z + (k >> 2)];
          if (fx < w && fy < h && fz < d) sum += cells[(fz * h + fy) * w + fx] ?? 0;
        }
        into[(z * half[1] + y) * half[0] + x] = Math.min(255, sum / 4);
      }
    }
  }
  return { cells: into, size: half };
}
