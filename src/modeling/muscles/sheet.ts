/** A sheet or fan: a smooth middle surface through a grid of points, thickened to either side. */
import type { Sheet, SheetPoint } from '../../figures/muscleFigures.ts';
import { add, scale, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import { loft } from './loft.ts';
import { columnsOf, type MiddleSurface, middleSurface, polylineLength, rowNormal } from './middleSurface.ts';
import { placesAlong, rounding } from './rounding.ts';
import { splineBasis } from './splineBasis.ts';
import type { Strand } from './strand.ts';

const STEP = 9;
const LEAST_THICKNESS = 0.6;
/** Thickness as a share of the width from which, and by which, a sheet is thickened along its rows' mean normals: its
 *  own normals would cross inside it. */
const THICK = [0.2, 0.6] as const;

/** Where rings stand along (u) and columns across (v). Fixed while a fitter moves the figures. */
export interface SheetLayout {
  readonly alongPlaces: readonly number[];
  readonly acrossPlaces: readonly number[];
}

/** Rings and columns about 9 mm apart, and closer at the borders. A fan's lie wider apart where it is wide and closer
 *  where it is narrow. */
export function sheetLayout(sheet: Sheet): SheetLayout {
  const rows = Object.values(sheet.rows);
  const columns = columnsOf(rows);
  const { ends, edges } = radii(rows);
  const typical = (lines: readonly (readonly SheetPoint[])[]): number => {
    const lengths = lines.map(polylineLength);
    return (Math.max(...lengths) + lengths.reduce((sum, each) => sum + each, 0) / lengths.length) / 2;
  };
  return {
    alongPlaces: placesAlong(typical(columns), STEP, ends),
    acrossPlaces: placesAlong(typical(rows), STEP, edges),
  };
}

/** The closed surface of a sheet, mm. Rows must all hold the same number of points (at least 2 × 2). */
export function sheetStrand(sheet: Sheet, layout: SheetLayout = sheetLayout(sheet)): Strand {
  const { alongPlaces, acrossPlaces } = layout;
  const rows = Object.values(sheet.rows);
  const surface = middleSurface(rows);
  const columns = acrossPlaces.length;
  const sides = 2 * columns - 2;
  const positions = new Float64Array(alongPlaces.length * sides * 3);
  const thickened = thicken(surface, rows);
  alongPlaces.forEach((u, ring) => {
    const mean = rowNormal(surface, u);
    acrossPlaces.forEach((v, column) => {
      const [centre, offset] = thickened(u, v, mean);
      const edge = column === 0 || column === columns - 1;
      positions.set(edge ? centre : add(centre, offset), (ring * sides + column) * 3);
      if (!edge) positions.set(add(centre, scale(offset, -1)), (ring * sides + sides - column) * 3);
    });
  });
  return {
    form: 'sheet',
    rings: alongPlaces.length,
    sides,
    positions,
    indices: loft(positions, alongPlaces.length, sides, 'zip'),
    ...fibreCoordinates(sheet, layout, surface.columnPlaces),
  };
}

/** Place midway between the faces, and the way to one of them. Corners, ends and free edges are rounded. */
function thicken(surface: MiddleSurface, rows: readonly (readonly SheetPoint[])[]) {
  const { ends, edges } = radii(rows);
  const [firstWidth, lastWidth] = [surface.rowWidth(0), surface.rowWidth(1)];
  return (u: number, v: number, rowMean: Vector): readonly [Vector, Vector] => {
    const fibre = surface.fibreLength(v);
    const from = cornerSetback(v, firstWidth) / fibre;
    const to = 1 - cornerSetback(v, lastWidth) / fibre;
    const place = from + (to - from) * u;
    const [centre, thickness] = surface.point(place, v);
    const width = surface.rowWidth(place);
    const own = surface.normal(place, v);
    const normal = unit(add(scale(own, 1), scale(rowMean, steadying(thickness / width) + 1e-6)));
    const left = rounding(u * fibre, ends[0]) * rounding((1 - u) * fibre, ends[1]);
    const inner = rounding(v * width, edges[0]) * rounding((1 - v) * width, edges[1]);
    return [centre, scale(normal, (Math.max(LEAST_THICKNESS, thickness) * left * inner) / 2)];
  };
}

/** How much the row's mean normal counts against a point's own. */
function steadying(ratio: number): number {
  return 8 * Math.min(1, Math.max(0, (ratio - THICK[0]) / (THICK[1] - THICK[0])));
}

/** How far a fibre's end stands back so that the sheet's corners are round, mm. */
function cornerSetback(v: number, width: number): number {
  const radius = Math.min(8, 0.3 * width);
  const fromEdge = Math.min(1, (Math.min(v, 1 - v) * width) / radius);
  return radius * (1 - Math.sqrt(1 - (1 - fromEdge) ** 2));
}

/** Over how many mm the ends and the free edges are rounded off. */
function radii(rows: readonly (readonly SheetPoint[])[]) {
  const columns = columnsOf(rows);
  const mean = (line: readonly SheetPoint[]): number => line.reduce((sum, point) => sum + point[3], 0) / line.length;
  const end = (row: readonly SheetPoint[]): number => Math.min(12, Math.max(4, 1.2 * mean(row)));
  const edge = (column: readonly SheetPoint[]): number => Math.min(10, Math.max(2, mean(column)));
  return {
    ends: [end(at(rows, 0)), end(at(rows, rows.length - 1))] as const,
    edges: [edge(at(columns, 0)), edge(at(columns, columns.length - 1))] as const,
  };
}

function fibreCoordinates(
  sheet: Sheet,
  { alongPlaces, acrossPlaces }: SheetLayout,
  columnPlaces: readonly number[],
): Pick<Strand, 'uv' | 'belly'> {
  const columns = acrossPlaces.length;
  const sides = 2 * columns - 2;
  const uv = new Float64Array(alongPlaces.length * sides * 2);
  const belly = new Float64Array(uv.length);
  const bellyAt = fibreBelly(sheet, columnPlaces);
  alongPlaces.forEach((u, ring) => {
    for (let side = 0; side < sides; side++) {
      const v = at(acrossPlaces, side < columns ? side : sides - side);
      uv.set([u, v], (ring * sides + side) * 2);
      belly.set(bellyAt(v), (ring * sides + side) * 2);
    }
  });
  return { uv, belly };
}

/** Belly limits at v: the sheet's own, or between those of its fibres where an aponeurosis makes them differ. */
function fibreBelly(sheet: Sheet, columnPlaces: readonly number[]): (v: number) => readonly [number, number] {
  const fibres = sheet.fibreBellies;
  if (!fibres) return () => sheet.belly;
  const basis = splineBasis(columnPlaces);
  const limit = (v: number, end: 0 | 1): number => {
    const weights = basis.weights(v);
    const sum = fibres.reduce((total, belly, i) => total + belly[end] * at(weights, i), 0);
    return Math.min(1, Math.max(0, sum));
  };
  return (v) => [limit(v, 0), limit(v, 1)];
}
