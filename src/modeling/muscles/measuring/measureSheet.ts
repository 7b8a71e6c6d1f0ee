/** Calipers on a sheet: points across it at named shares of its length, each midway between its two faces. */
import type { Point } from '../../../figures/boneFigures.ts';
import type { SheetPoint } from '../../../figures/muscleFigures.ts';
import { cross, dot, length, subtract, unit, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { courseLevels } from './courseLevels.ts';
import { type FibrePlace, fibresAcross, foldedLoop } from './foldedLoop.ts';
import { levelLoop, pointAlong, polylineLength } from './levelLoop.ts';
import type { SheetHints } from './measuringHints.ts';

/** The course of the fibres at a row is seen between rows this far before and behind it (share of the length). */
const STEP = 0.05;
/** A sheet thins out towards its ends, which the modelling does by itself: thickness is measured this far inside them. */
const INSIDE = 0.06;

/** Named rows as measured, the first column towards `hints.firstColumn`. */
export function measureSheet(
  mesh: Mesh,
  field: ArrayLike<number>,
  hints: SheetHints,
): Record<string, readonly SheetPoint[]> {
  const shares = Object.values(hints.rows);
  const inside = shares.map((share) => Math.min(1 - INSIDE, Math.max(INSIDE, share)));
  const places = [...new Set([...shares, ...inside.flatMap((share) => [share - STEP, share, share + STEP])])];
  const rows = rowsAt(mesh, field, places, hints);
  const rowAt = (share: number): readonly FibrePlace[] => rows.get(share) ?? [];
  const placesAt = (share: number): readonly Vector[] => {
    const border = share === 0 ? hints.origin.along : share === 1 ? hints.insertion.along : undefined;
    return border ? borderRow(border, rowAt(share)) : rowAt(share).map(({ place }) => place);
  };
  return Object.fromEntries(
    Object.keys(hints.rows).map((name, i) => {
      const given = hints.given?.[name];
      if (given) return [name, given];
      const share = at(inside, i);
      const thickness = thicknesses(rowAt(share), rowAt(share - STEP), rowAt(share + STEP));
      return [name, placesAt(at(shares, i)).map((place, k): SheetPoint => [...place, at(thickness, k)])];
    }),
  );
}

/** Equal steps along a border that a person laid, the same way round as the row measured just inside it. */
function borderRow(border: readonly Point[], inside: readonly FibrePlace[]): Vector[] {
  const whole = polylineLength(border);
  const row = inside.map(({ gap }, k) => ({ place: pointAlong(border, (k / (inside.length - 1)) * whole), gap }));
  return (crossed(inside, row) ? row.reverse() : row).map(({ place }) => place);
}

/** Rows by share, all the same way round. */
function rowsAt(
  mesh: Mesh,
  field: ArrayLike<number>,
  shares: readonly number[],
  hints: SheetHints,
): ReadonlyMap<number, FibrePlace[]> {
  const rising = [...shares].sort((a, b) => a - b);
  const rows: FibrePlace[][] = [];
  for (const level of courseLevels(mesh, field, rising)) {
    const loop = levelLoop(mesh, field, level);
    if (!loop) throw new Error(`no outline at the level ${level.toFixed(2)}`);
    const row = fibresAcross(foldedLoop(loop), hints.columns);
    const before = rows[rows.length - 1];
    const turned = before ? crossed(before, row) : dot(spread(row), hints.firstColumn) > 0;
    rows.push(turned ? row.reverse() : row);
  }
  return new Map(rising.map((share, i) => [share, at(rows, i)]));
}

/** From the first place of a row to its last. */
const spread = (row: readonly FibrePlace[]): Vector => subtract(at(row, row.length - 1).place, at(row, 0).place);

/** Whether fibres would be shorter with the second row the other way round. */
function crossed(before: readonly FibrePlace[], row: readonly FibrePlace[]): boolean {
  const apart = (other: readonly FibrePlace[]): number =>
    before.reduce((sum, { place }, k) => sum + length(subtract(place, at(other, k).place)), 0);
  return apart([...row].reverse()) < apart(row);
}

/** How far the faces lie apart square to the sheet: a level line need not cross both faces at the same place. */
function thicknesses(
  row: readonly FibrePlace[],
  before: readonly FibrePlace[],
  after: readonly FibrePlace[],
): number[] {
  return row.map(({ gap }, k) => {
    const fibre = subtract(at(after, k).place, at(before, k).place);
    const across = subtract(at(row, Math.min(row.length - 1, k + 1)).place, at(row, Math.max(0, k - 1)).place);
    return Math.max(1, Math.abs(dot(gap, unit(cross(fibre, across)))));
  });
}
