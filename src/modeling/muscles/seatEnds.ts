/** Draws a muscle's ends onto the bones they are attached to, a hair below the surface, so that no gap shows. */
import { add, scale, subtract, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import type { NearestSurface } from './nearestSurface.ts';
import { type Strand, vertexOf } from './strand.ts';

/** An end this near its bone is drawn onto it, mm; farther away it is left where its figures put it. */
const REACH = 4;
const DEPTH = 0.5;
/** How much of the end's move the next rings take. */
const FOLLOW = [1, 0.7, 0.35];

/** Changes `strand.positions` in place. `origin` and `insertion`: the bones named as attachments. */
export function seatEnds(
  strand: Strand,
  origin: readonly NearestSurface[],
  insertion: readonly NearestSurface[],
): void {
  seat(strand, origin, (step) => step);
  seat(strand, insertion, (step) => strand.rings - 1 - step);
}

function seat(strand: Strand, bones: readonly NearestSurface[], ringAt: (step: number) => number): void {
  const own = Array.from({ length: strand.sides }, (_, side) =>
    moveOntoBone(point(strand, vertexOf(strand, ringAt(0), side)), bones),
  );
  evened(own).forEach((move, side) => {
    FOLLOW.forEach((share, step) => {
      const vertex = vertexOf(strand, ringAt(step), side);
      strand.positions.set(add(point(strand, vertex), scale(move, share)), 3 * vertex);
    });
  });
  if (strand.form === 'tube') recentre(strand, ringAt(0));
}

const point = (strand: Strand, vertex: number): Vector => [
  at(strand.positions, 3 * vertex),
  at(strand.positions, 3 * vertex + 1),
  at(strand.positions, 3 * vertex + 2),
];

/** Each vertex of the end moves with its neighbours and with the other face, or the end would be torn into flaps. */
function evened(own: readonly (Vector | undefined)[]): Vector[] {
  const sides = own.length;
  const zero: Vector = [0, 0, 0];
  return own.map((_, side) => {
    const other = sides - side;
    const around = [side, side - 1, side + 1, other, other - 1, other + 1].map((i) => own[(i + sides) % sides] ?? zero);
    return scale(
      around.reduce((sum, move) => add(sum, move), zero),
      1 / around.length,
    );
  });
}

function moveOntoBone(here: Vector, bones: readonly NearestSurface[]): Vector | undefined {
  const hits = bones.flatMap((bone) => bone.signed(here, REACH) ?? []);
  const hit = hits.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
  if (!hit || hit.distance <= 0) return undefined;
  const inward = unit(subtract(hit.point, here));
  return add(subtract(hit.point, here), scale(inward, DEPTH));
}

/** The vertex in the middle of a tube's cap follows its ring. */
function recentre(strand: Strand, ring: number): void {
  let sum: Vector = [0, 0, 0];
  for (let side = 0; side < strand.sides; side++) sum = add(sum, point(strand, vertexOf(strand, ring, side)));
  const centre = strand.rings * strand.sides + (ring === 0 ? 0 : 1);
  strand.positions.set(scale(sum, 1 / strand.sides), 3 * centre);
}
