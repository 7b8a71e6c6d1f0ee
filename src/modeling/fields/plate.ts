/** A thin curved sheet inside a closed outline, as a distance field: one real algorithm. */
import type { Plate, PlatePoint } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { nearestEdge } from './nearestEdge.ts';
import { plateAxes } from './plateAxes.ts';
import { spline } from './spline.ts';
import { thinPlate } from './thinPlate.ts';

/** Straight pieces of the outline from one point to the next. */
const PIECES = 5;

/** Throws when the rim or a hole has fewer than three points. */
export function plate({ frame, rim, inner = {}, holes = {} }: Plate): Field {
  const { origin, u: U, v: V, w: W } = plateAxes(frame);
  const loops = [rim, ...Object.values(holes)].map((loop) => Object.values(loop));
  const edges = Float64Array.from(loops.flatMap(outlineOf));
  const points = [...loops.flat(), ...Object.values(inner)];
  const middle = thinPlate(
    points.map((p) => [p[0], p[1]]),
    [points.map((p) => p[2]), points.map((p) => p[3])],
  );
  const halves = points.map((p) => p[3]);
  // Between its points a spline swings; the sheet is nowhere thinner than at its thinnest point, nor much thicker than at its thickest.
  const thinnest = Math.min(...halves);
  const thickest = 1.3 * Math.max(...halves);
  const sheet = new Float64Array(4); // height, half thickness, slope along u, slope along v
  const near = new Float64Array(3);
  return (px, py, pz) => {
    const x = px - origin[0];
    const y = py - origin[1];
    const z = pz - origin[2];
    const u = x * U[0] + y * U[1] + z * U[2];
    const v = x * V[0] + y * V[1] + z * V[2];
    const inside = nearestEdge(edges, u, v, near);
    const [away, rimU, rimV] = near as never as [number, number, number];
    // Beyond the rim the sheet is as it is at the nearest place of the rim.
    if (inside) middle(u, v, sheet);
    else middle(rimU, rimV, sheet);
    const [height, rawHalf, slopeU, slopeV] = sheet as never as [number, number, number, number];
    const half = Math.max(thinnest, Math.min(thickest, rawHalf));
    const off = Math.abs(x * W[0] + y * W[1] + z * W[2] - height) / Math.sqrt(1 + slopeU * slopeU + slopeV * slopeV);
    const past = (inside ? -away : away) + half;
    return past > 0 ? Math.sqrt(past * past + off * off) - half : off - half;
  };
}

/** A closed smooth outline: u, v where each straight piece begins, and its u and v extent. */
function outlineOf(loop: readonly PlatePoint[]): number[] {
  if (loop.length < 3) throw new Error(`a plate's outline needs at least three points; found ${loop.length}`);
  const at = (i: number) => loop[(i + loop.length) % loop.length] as PlatePoint;
  const fine = loop.flatMap((_, i) =>
    Array.from({ length: PIECES }, (_, j) =>
      ([0, 1] as const).map((k) => spline(at(i - 1)[k], at(i)[k], at(i + 1)[k], at(i + 2)[k], j / PIECES)),
    ),
  ) as [number, number][];
  return fine.flatMap(([u, v], i) => {
    const [nextU, nextV] = fine[(i + 1) % fine.length] as [number, number];
    return [u, v, nextU - u, nextV - v];
  });
}
