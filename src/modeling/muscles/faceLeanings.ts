/** Which face of a strand gives way to a bone that lies between its two faces. */
import { length, subtract, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import type { NearestSurface } from './nearestSurface.ts';
import { opposite, type Strand, vertexOf } from './strand.ts';

/** How many rings and sides away a neighbour still has a say. */
const ROUND = 3;

/** One number a vertex of the rings: positive where the vertex's face has less muscle between itself and the bone than
 *  the other face has, hence should give way; negative where the other should; 0 where bone is not met. Taken together
 *  with the neighbours', so that one face gives way over the whole of a contact. */
export function faceLeanings(strand: Strand, bone: NearestSurface, point: (vertex: number) => Vector): Float64Array {
  const count = strand.rings * strand.sides;
  const own = new Float64Array(count);
  const met = new Uint8Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    const across = subtract(point(opposite(strand, vertex)), point(vertex));
    const whole = length(across);
    if (whole < 0.3 || !bone.near(point(vertex), whole)) continue;
    const spans = bone.spans(point(vertex), unit(across), whole);
    const [first, last] = [spans[0], spans[spans.length - 1]];
    if (!first || !last) continue;
    own[vertex] = whole - last[1] - first[0];
    met[vertex] = 1;
  }
  return Float64Array.from(own, (_, vertex) => (at(met, vertex) ? neighbourhood(strand, own, vertex) : 0));
}

function neighbourhood(strand: Strand, own: Float64Array, vertex: number): number {
  const [ring, side] = [Math.floor(vertex / strand.sides), vertex % strand.sides];
  let sum = 0;
  for (let r = Math.max(0, ring - ROUND); r <= Math.min(strand.rings - 1, ring + ROUND); r++) {
    for (let s = side - ROUND; s <= side + ROUND; s++) {
      const other = vertexOf(strand, r, s);
      if (sameFace(strand, vertex, other)) sum += at(own, other);
    }
  }
  return sum;
}

function sameFace(strand: Strand, a: number, b: number): boolean {
  const half = strand.sides / 2;
  return a % strand.sides < half === b % strand.sides < half;
}
