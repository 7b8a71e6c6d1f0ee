/** Moves a strand's surface out of the bones it crosses: vertices first, then the faces that still dip in, with their
 *  neighbours following so that the surface stays smooth. One real algorithm, hence its length. */
import { add, dot, length, scale, subtract, unit, type Vector } from '../fields/vector.ts';
import { at } from './at.ts';
import { type Attachments, attachmentDepth } from './attachmentDepth.ts';
import { faceLeanings } from './faceLeanings.ts';
import type { NearestSurface } from './nearestSurface.ts';
import { opposite, type Strand, vertexOf } from './strand.ts';

/** Clearance that is left between muscle and bone, mm. */
const CLEARANCE = 0.35;
/** No vertex lies deeper in bone than this, mm. */
const REACH = 14;
const ROUNDS = 10;
/** The longest way out through the muscle's other side, as against the nearest, which may lead through a blade, mm. */
const LONGEST_OUTWARD = 6;
/** Share of a strand's thickness that stays when only one face is pushed. */
const KEPT_THICKNESS = 0.6;
const FREE: Attachments = { origin: [], insertion: [] };
/** Faces are looked at in their middle and in the middle of their edges. */
const FACE_POINTS: readonly Vector[] = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.5, 0.5, 0],
  [0, 0.5, 0.5],
  [0.5, 0, 0.5],
];

/** Changes `strand.positions` in place. Near its ends the strand may lie in the bones that it is attached to. */
export function pushOutOfBone(strand: Strand, bones: readonly NearestSurface[], attachments: Attachments = FREE): void {
  const near = bones.filter((bone) => touchesBox(strand, bone));
  const allowed = attachmentDepth(strand, attachments);
  const thickness = thicknesses(strand);
  for (let round = 0; round < ROUNDS; round++) {
    const moves = new Float64Array(strand.positions.length);
    let moved = false;
    for (const bone of near) {
      if (pushVertices(strand, bone, allowed, moves)) moved = true;
      if (round > 0 && pushFaces(strand, bone, allowed, moves)) moved = true;
    }
    if (!moved) return;
    keepThickness(strand, thickness, moves);
    spread(strand, moves);
    moves.forEach((move, i) => {
      strand.positions[i] = at(strand.positions, i) + move;
    });
  }
}

const vectorAt = (values: Float64Array, vertex: number): Vector => [
  at(values, 3 * vertex),
  at(values, 3 * vertex + 1),
  at(values, 3 * vertex + 2),
];

const point = (strand: Strand, vertex: number): Vector => vectorAt(strand.positions, vertex);

const vertexCount = (strand: Strand): number => strand.positions.length / 3;

function touchesBox(strand: Strand, bone: NearestSurface): boolean {
  for (let vertex = 0; vertex < vertexCount(strand); vertex++) {
    if (bone.near(point(strand, vertex), CLEARANCE)) return true;
  }
  return false;
}

function pushVertices(strand: Strand, bone: NearestSurface, allowed: Allowed, moves: Float64Array): boolean {
  const moving = (vertex: number): Vector => add(point(strand, vertex), vectorAt(moves, vertex));
  const leanings = faceLeanings(strand, bone, moving);
  let moved = false;
  for (let vertex = 0; vertex < vertexCount(strand); vertex++) {
    const here = moving(vertex);
    const across = subtract(moving(opposite(strand, vertex)), here);
    if (!bone.near(here, CLEARANCE + length(across))) continue;
    const way = asFarAsAllowed(bone, here, allowed(vertex, bone), () =>
      wayOut(bone, here, across, leanings[vertex] ?? 0),
    );
    if (!way || length(way) < 0.01) continue;
    moves.set(add(vectorAt(moves, vertex), way), 3 * vertex);
    moved = true;
  }
  return moved;
}

type Allowed = (vertex: number, bone: NearestSurface) => number;

/** The whole way out, or, where the strand may lie `allowed` mm deep, only as much of it as leads there. */
function asFarAsAllowed(
  bone: NearestSurface,
  here: Vector,
  allowed: number,
  way: () => Vector | undefined,
): Vector | undefined {
  if (allowed === 0) return way();
  const depth = -(bone.signed(here, REACH)?.distance ?? 0);
  if (depth <= allowed) return undefined;
  return scale(way() ?? [0, 0, 0], (depth - allowed) / (depth + CLEARANCE));
}

/** `across`: to the other face. A face that gives way is drawn through its own muscle to the bone's near side, even if it
 *  has come out again beyond a thin blade; the other one leaves outward, or else by the nearest way. */
function wayOut(bone: NearestSurface, here: Vector, across: Vector, leaning: number): Vector | undefined {
  if (leaning > 0) {
    const spans = bone.spans(here, unit(across), length(across));
    const last = spans[spans.length - 1];
    if (last && last[1] < length(across) - 0.2) {
      return scale(unit(across), Math.min(last[1] + CLEARANCE, length(across) - 0.2));
    }
  }
  const hit = bone.signed(here, REACH);
  if (!hit || hit.distance >= CLEARANCE) return undefined;
  const outward = leaning < 0 ? wayAlong(bone, here, scale(unit(across), -1)) : undefined;
  return outward ?? wayToNearest(here, hit.point, hit.distance);
}

function wayToNearest(here: Vector, surface: Vector, distance: number): Vector {
  const out = distance < 0 ? subtract(surface, here) : subtract(here, surface);
  return scale(unit(out), CLEARANCE - distance);
}

/** Steps along a direction until the bone is cleared; undefined where that takes too long. */
function wayAlong(bone: NearestSurface, from: Vector, direction: Vector): Vector | undefined {
  let gone = 0;
  for (let step = 0; step < 12 && gone < LONGEST_OUTWARD; step++) {
    const hit = bone.signed(add(from, scale(direction, gone)), REACH);
    if (!hit || hit.distance >= CLEARANCE - 0.02) return scale(direction, gone);
    gone += Math.max(0.1, CLEARANCE - hit.distance);
  }
  return undefined;
}

function pushFaces(strand: Strand, bone: NearestSurface, allowed: Allowed, moves: Float64Array): boolean {
  const leanings = faceLeanings(strand, bone, (vertex) => point(strand, vertex));
  let moved = false;
  for (let t = 0; t < strand.indices.length; t += 3) {
    const corners = [at(strand.indices, t), at(strand.indices, t + 1), at(strand.indices, t + 2)] as const;
    const blend = (of: (corner: number) => Vector, shares: Vector): Vector =>
      corners.reduce<Vector>((sum, corner, i) => add(sum, scale(of(corner), at(shares, i))), [0, 0, 0]);
    const leaning = corners.reduce((sum, corner) => sum + (leanings[corner] ?? 0), 0);
    for (const shares of FACE_POINTS) {
      const here = blend((corner) => point(strand, corner), shares);
      if (!bone.near(here, 0) || (bone.signed(here, REACH)?.distance ?? 0) > -0.1) continue;
      const across = blend(
        (corner) => subtract(point(strand, opposite(strand, corner)), point(strand, corner)),
        shares,
      );
      const depth = corners.reduce((sum, corner, i) => sum + allowed(corner, bone) * at(shares, i), 0);
      const way = asFarAsAllowed(bone, here, depth, () => wayOut(bone, here, across, leaning));
      if (!way) continue;
      const most = scale(unit(way), Math.min(4, length(way)));
      corners.forEach((corner, i) => {
        if (at(shares, i) > 0 && length(vectorAt(moves, corner)) < length(most)) moves.set(most, 3 * corner);
      });
      moved = true;
    }
  }
  return moved;
}

function thicknesses(strand: Strand): Float64Array {
  return Float64Array.from({ length: vertexCount(strand) }, (_, vertex) =>
    length(subtract(point(strand, vertex), point(strand, opposite(strand, vertex)))),
  );
}

/** Where one face comes too near the other, the other gives way. */
function keepThickness(strand: Strand, thickness: Float64Array, moves: Float64Array): void {
  const wanted = moves.slice();
  for (let vertex = 0; vertex < strand.rings * strand.sides; vertex++) {
    const other = opposite(strand, vertex);
    const whole = at(thickness, vertex);
    if (other === vertex || whole < 0.05 || length(vectorAt(wanted, vertex)) < 0.01) continue;
    const across = unit(subtract(point(strand, other), point(strand, vertex)));
    const after = subtract(
      add(point(strand, other), vectorAt(wanted, other)),
      add(point(strand, vertex), vectorAt(wanted, vertex)),
    );
    const missing = KEPT_THICKNESS * whole - dot(after, across);
    if (missing > 0) moves.set(add(vectorAt(moves, other), scale(across, missing)), 3 * other);
  }
}

/** Vertices that need not move follow their neighbours in part, less with every ring and side away. */
function spread(strand: Strand, moves: Float64Array): void {
  const pushed = moves.slice();
  for (let pass = 0; pass < 3; pass++) {
    const before = moves.slice();
    for (let ring = 0; ring < strand.rings; ring++) {
      for (let side = 0; side < strand.sides; side++) {
        const vertex = vertexOf(strand, ring, side);
        if (length(vectorAt(pushed, vertex)) >= 0.01) continue;
        const around = [vertexOf(strand, ring, side - 1), vertexOf(strand, ring, side + 1)];
        if (ring > 0) around.push(vertexOf(strand, ring - 1, side));
        if (ring < strand.rings - 1) around.push(vertexOf(strand, ring + 1, side));
        const sum = around.reduce<Vector>((total, each) => add(total, vectorAt(before, each)), [0, 0, 0]);
        moves.set(scale(sum, 0.6 / around.length), 3 * vertex);
      }
    }
  }
}
