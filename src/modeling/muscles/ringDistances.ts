import { add, length, scale, subtract, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import { type Strand, vertexOf } from './strand.ts';

/** How far along a strand each of its rings lies: mm through the rings' centres, from the origin. */
export function ringDistances(strand: Strand): number[] {
  const centres = Array.from({ length: strand.rings }, (_, ring) => {
    let sum: Vector = [0, 0, 0];
    for (let side = 0; side < strand.sides; side++) {
      const i = 3 * vertexOf(strand, ring, side);
      sum = add(sum, [at(strand.positions, i), at(strand.positions, i + 1), at(strand.positions, i + 2)]);
    }
    return scale(sum, 1 / strand.sides);
  });
  const along = [0];
  for (let ring = 1; ring < centres.length; ring++) {
    along.push(at(along, ring - 1) + length(subtract(at(centres, ring), at(centres, ring - 1))));
  }
  return along;
}
