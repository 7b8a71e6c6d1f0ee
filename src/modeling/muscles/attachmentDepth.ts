/** How deep a strand may lie in the bones that it is attached to: its ends are sunk into them, and no gap shows. */
import { add, length, scale, subtract, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import type { NearestSurface } from './nearestSurface.ts';
import { type Strand, vertexOf } from './strand.ts';

/** At the very end, mm; less with the way from it, none beyond `FADE` mm. */
const DEPTH = 2;
const FADE = 15;

export interface Attachments {
  readonly origin: readonly NearestSurface[];
  readonly insertion: readonly NearestSurface[];
}

/** mm that a vertex of a ring may lie in a bone. */
export function attachmentDepth(
  strand: Strand,
  { origin, insertion }: Attachments,
): (vertex: number, bone: NearestSurface) => number {
  const along = ringDistances(strand);
  const whole = at(along, along.length - 1);
  const depth = (distance: number): number => DEPTH * Math.max(0, 1 - distance / FADE);
  return (vertex, bone) => {
    const ring = Math.floor(vertex / strand.sides);
    const place = ring < strand.rings ? at(along, ring) : vertex === strand.rings * strand.sides ? 0 : whole;
    return Math.max(origin.includes(bone) ? depth(place) : 0, insertion.includes(bone) ? depth(whole - place) : 0);
  };
}

/** mm along the rings' centres from the origin. */
function ringDistances(strand: Strand): number[] {
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
