/** How deep a strand may lie in the bones that it is attached to: its ends are sunk into them, and no gap shows. */
import { at } from './at.ts';
import type { NearestSurface } from './nearestSurface.ts';
import { ringDistances } from './ringDistances.ts';
import type { Strand } from './strand.ts';

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
