/** The vertices of the specimen's surface that make one end of a muscle. */
import type { Point } from '../../../figures/boneFigures.ts';
import { add, dot, length, scale, subtract, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { NearestSurface } from '../nearestSurface.ts';
import type { EndSet } from './measuringHints.ts';

/** `bones`: the specimen's structures by FMA id. Throws where nothing answers the conditions. */
export function endVertices(mesh: Mesh, end: EndSet, bones: (fma: string) => Mesh): ReadonlySet<number> {
  const place = (i: number): Vector => [
    at(mesh.positions, 3 * i),
    at(mesh.positions, 3 * i + 1),
    at(mesh.positions, 3 * i + 2),
  ];
  let left = [...new Set(mesh.indices)];
  const { box, along, near, towards } = end;
  if (box) left = left.filter((i) => place(i).every((value, k) => value >= at(box[0], k) && value <= at(box[1], k)));
  if (along) left = left.filter((i) => distanceToLine(place(i), along) <= (end.radius ?? 6));
  if (near) {
    const surfaces = near.map((fma) => new NearestSurface(bones(fma)));
    left = left.filter((i) => surfaces.some((surface) => surface.closest(place(i), end.within ?? 3) !== undefined));
  }
  if (towards) {
    const sorted = left.sort((a, b) => dot(place(b), towards) - dot(place(a), towards));
    left = sorted.slice(0, Math.max(4, Math.round((sorted.length * (end.share ?? 1)) / 100)));
  }
  if (left.length < 3) throw new Error(`no surface answers the end ${JSON.stringify(end)}: ${left.length} vertices`);
  return new Set(left);
}

/** From a point to the nearest of a polyline, mm. */
export function distanceToLine(point: Vector, line: readonly Point[]): number {
  return line.reduce((least, from, i) => {
    const to = line[i + 1] ?? from;
    const way = subtract(to, from);
    const t = Math.min(1, Math.max(0, dot(subtract(point, from), way) / (dot(way, way) || 1)));
    return Math.min(least, length(subtract(point, add(from, scale(way, t)))));
  }, Number.POSITIVE_INFINITY);
}
