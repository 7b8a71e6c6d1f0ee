/** A share of the way from one end of a muscle to the other, by distance through space: both faces of a thick sheet are
 *  cut at the same place, where a field on the surface may run ahead on one. For muscles that do not double back. */
import type { Point } from '../../../figures/boneFigures.ts';
import { length, subtract, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { distanceToLine } from './endVertices.ts';
import type { EndSet } from './measuringHints.ts';

/** One value a vertex: 0 at the origin, 1 at the insertion. Ends are the lines laid along them, or else the vertices. */
export function spaceField(
  mesh: Mesh,
  origin: { readonly hint: EndSet; readonly vertices: ReadonlySet<number> },
  insertion: { readonly hint: EndSet; readonly vertices: ReadonlySet<number> },
): Float64Array {
  const place = (i: number): Vector => [
    at(mesh.positions, 3 * i),
    at(mesh.positions, 3 * i + 1),
    at(mesh.positions, 3 * i + 2),
  ];
  const distanceTo = ({ hint, vertices }: { hint: EndSet; vertices: ReadonlySet<number> }) => {
    const line: readonly Point[] | undefined = hint.along;
    if (line) return (point: Vector) => distanceToLine(point, line);
    const places = [...vertices].map(place);
    return (point: Vector) => Math.min(...places.map((other) => length(subtract(point, other))));
  };
  const [from, to] = [distanceTo(origin), distanceTo(insertion)];
  return Float64Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const [a, b] = [from(place(i)), to(place(i))];
    return a / (a + b || 1);
  });
}
