/** How fibres run over a mesh, read off its uv: their direction at each vertex, and how long and wide each strand is. */
import type { Fibres } from './StructureMesh.ts';

/** Half the girth of a tube or the width of a sheet (mm a unit of v), and the length of a fibre (mm a unit of u). */
export interface StrandMeasure {
  readonly girth: number;
  readonly length: number;
}

export interface FibreDirections {
  readonly strands: ReadonlyMap<number, StrandMeasure>;
  /** ∂position/∂u, unit length, and which hand uv has there (1: v grows to the left of u, seen from outside; −1: to its right; between, where it folds); four a vertex. */
  readonly tangents: Float32Array;
}

const MM_PER_METRE = 1000;
/** Triangles whose uv has collapsed (end caps) tell nothing about direction. */
const LEAST_UV_AREA = 1e-9;

interface StrandSums {
  area: number;
  length: number;
  /** Widths, each with the area that has it: the girth is a high quantile, not the mean, since bellies taper. */
  readonly widths: { width: number; area: number }[];
}

/** `indices` wind outward. */
export function strandMeasures(positions: Float32Array, indices: Uint32Array, { uv, strand }: Fibres): FibreDirections {
  const tangents = new Float32Array(strand.length * 4);
  const areas = new Float32Array(strand.length);
  const sums = new Map<number, StrandSums>();
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t] ?? 0, indices[t + 1] ?? 0, indices[t + 2] ?? 0] as const;
    const gradient = uvGradient(positions, uv, corners);
    if (!gradient) continue;
    for (const corner of corners) {
      for (const [k, value] of [...gradient.direction, gradient.hand].entries()) {
        tangents[corner * 4 + k] = at(tangents, corner * 4 + k) + value * gradient.area;
      }
      areas[corner] = at(areas, corner) + gradient.area;
    }
    addTo(sums, strand[corners[0]] ?? 0, gradient);
  }
  normalise(tangents, areas);
  return { tangents, strands: new Map([...sums].map(([key, sum]) => [key, measureOf(sum)])) };
}

interface UvGradient {
  readonly area: number;
  readonly direction: Vector;
  readonly hand: 1 | -1;
  readonly length: number;
  readonly width: number;
}

/** Solves position = a + b·u + c·v over one triangle. Length and width in mm a unit of u and v, width square to the fibres. */
function uvGradient(
  p: Float32Array,
  uv: Float32Array,
  [a, b, c]: readonly [number, number, number],
): UvGradient | undefined {
  const u1 = at(uv, b * 2) - at(uv, a * 2);
  const v1 = at(uv, b * 2 + 1) - at(uv, a * 2 + 1);
  const u2 = at(uv, c * 2) - at(uv, a * 2);
  const v2 = at(uv, c * 2 + 1) - at(uv, a * 2 + 1);
  const determinant = u1 * v2 - u2 * v1;
  if (Math.abs(determinant) < LEAST_UV_AREA) return undefined;
  const e1 = edge(p, a, b);
  const e2 = edge(p, a, c);
  const du = combine(e1, v2 / determinant, e2, -v1 / determinant);
  const dv = combine(e1, -u2 / determinant, e2, u1 / determinant);
  const length = Math.hypot(...du);
  if (length === 0) return undefined;
  const direction = combine(du, 1 / length, du, 0);
  const along = dv[0] * direction[0] + dv[1] * direction[1] + dv[2] * direction[2];
  const width = Math.hypot(...combine(dv, 1, direction, -along));
  const area = (Math.abs(determinant) / 2) * length * width;
  return {
    area,
    direction,
    hand: determinant > 0 ? 1 : -1,
    length: length * MM_PER_METRE,
    width: width * MM_PER_METRE,
  };
}

function addTo(sums: Map<number, StrandSums>, strand: number, { area, length, width }: UvGradient): void {
  let sum = sums.get(strand);
  if (!sum) {
    sum = { area: 0, length: 0, widths: [] };
    sums.set(strand, sum);
  }
  sum.area += area;
  sum.length += length * area;
  sum.widths.push({ width, area });
}

/** The width that nine tenths of the strand's surface stay under: the widest part without its outliers. */
const GIRTH_QUANTILE = 0.9;

function measureOf({ area, length, widths }: StrandSums): StrandMeasure {
  widths.sort((a, b) => a.width - b.width);
  let under = 0;
  const widest = widths.find((entry) => {
    under += entry.area;
    return under >= area * GIRTH_QUANTILE;
  });
  return { girth: widest?.width ?? 0, length: area > 0 ? length / area : 0 };
}

type Vector = readonly [number, number, number];

function at(array: Float32Array, i: number): number {
  return array[i] ?? 0;
}

function edge(p: Float32Array, from: number, to: number): Vector {
  return [
    at(p, to * 3) - at(p, from * 3),
    at(p, to * 3 + 1) - at(p, from * 3 + 1),
    at(p, to * 3 + 2) - at(p, from * 3 + 2),
  ];
}

function combine(a: Vector, s: number, b: Vector, t: number): Vector {
  return [a[0] * s + b[0] * t, a[1] * s + b[1] * t, a[2] * s + b[2] * t];
}

function normalise(tangents: Float32Array, areas: Float32Array): void {
  for (let i = 0; i < areas.length; i++) {
    const length = Math.hypot(at(tangents, i * 4), at(tangents, i * 4 + 1), at(tangents, i * 4 + 2)) || 1;
    for (let axis = 0; axis < 3; axis++) tangents[i * 4 + axis] = at(tangents, i * 4 + axis) / length;
    tangents[i * 4 + 3] = at(tangents, i * 4 + 3) / (at(areas, i) || 1);
  }
}
