/** The smooth surface midway between the two faces of a sheet, through the grid of its figures. Its columns are fibres;
 *  its rows stand at the mean share of the fibres' lengths. */
import type { SheetPoint } from '../../figures/muscleFigures.ts';
import { add, cross, length, scale, subtract, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import { chordKnots, splineBasis } from './splineBasis.ts';

type Rows = readonly (readonly SheetPoint[])[];

export interface MiddleSurface {
  /** Place and thickness at (u, v). */
  point(u: number, v: number): readonly [place: Vector, thickness: number];
  /** Square to the surface, unit length. */
  normal(u: number, v: number): Vector;
  /** Length of the fibre at v, mm, and width of the row at u. */
  fibreLength(v: number): number;
  rowWidth(u: number): number;
  /** The v of each column of figures. */
  readonly columnPlaces: readonly number[];
}

export function middleSurface(rows: Rows): MiddleSurface {
  const columns = columnsOf(rows);
  const along = splineBasis(meanKnots(columns));
  const across = splineBasis(meanKnots(rows));
  const lengths = (lines: Rows, weights: readonly number[]): number =>
    Math.max(
      1,
      lines.reduce((sum, line, i) => sum + polylineLength(line) * at(weights, i), 0),
    );
  return {
    point: (u, v) => {
      const [x, y, z, thickness] = blend(rows, along.weights(u), across.weights(v));
      return [[x, y, z], thickness];
    },
    normal: (u, v) => {
      const fibre = blend(rows, along.slopes(u), across.weights(v));
      const row = blend(rows, along.weights(u), across.slopes(v));
      return squareTo([fibre[0], fibre[1], fibre[2]], [row[0], row[1], row[2]]);
    },
    fibreLength: (v) => lengths(columns, across.weights(v)),
    rowWidth: (u) => lengths(rows, along.weights(u)),
    columnPlaces: across.knots,
  };
}

/** No direction where the two run together (a fan that closes to a point): the zero vector. */
function squareTo(a: Vector, b: Vector): Vector {
  const normal = cross(a, b);
  return length(normal) > 0.03 * length(a) * length(b) ? unit(normal) : [0, 0, 0];
}

/** The grid's columns, that is, its fibres. */
export const columnsOf = (rows: Rows): SheetPoint[][] => at(rows, 0).map((_, k) => rows.map((row) => at(row, k)));

export const polylineLength = (line: readonly SheetPoint[]): number =>
  line.reduce((sum, point, i) => (i === 0 ? 0 : sum + length(subtract(place(point), place(at(line, i - 1))))), 0);

const place = ([x, y, z]: SheetPoint): Vector => [x, y, z];

function meanKnots(lines: Rows): number[] {
  const all = lines.map(chordKnots);
  return at(all, 0).map((_, i) => all.reduce((sum, knots) => sum + at(knots, i), 0) / all.length);
}

function blend(rows: Rows, along: readonly number[], across: readonly number[]): [number, number, number, number] {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  rows.forEach((row, j) => {
    row.forEach((point, k) => {
      const weight = at(along, j) * at(across, k);
      sum[0] += weight * point[0];
      sum[1] += weight * point[1];
      sum[2] += weight * point[2];
      sum[3] += weight * point[3];
    });
  });
  return sum;
}

/** The mean direction of a row's normals, for where a sheet is too thick for its width to follow each. */
export function rowNormal(surface: MiddleSurface, u: number): Vector {
  const normals = [0.1, 0.3, 0.5, 0.7, 0.9].map((v) => surface.normal(u, v));
  return unit(normals.reduce<Vector>((sum, normal) => add(sum, normal), scale(at(normals, 2), 1e-6)));
}
