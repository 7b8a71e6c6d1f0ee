/** Draws bones apart where their surfaces cut into one another: figures rounded to half a millimetre, and the people they were
 *  measured on, let neighbours overlap by a millimetre or two where life leaves a joint space or a suture. */
import { add, scale, subtract, unit, type Vector } from '../fields/vector.ts';
import type { Mesh } from '../mesh.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { type Box, boxOf } from './box.ts';

export interface BoneShape {
  readonly id: string;
  /** As authored: right or midline; mm. */
  readonly mesh: Mesh;
  readonly paired: boolean;
}

/** What is left between two surfaces that were drawn apart, mm. */
const GAP = 0.4;
/** Deeper than this, mm, the figures are at fault and must be mended: nothing is hidden. */
const DEEPEST = 4;
const ROUNDS = 5;

/** The meshes by bone; those that cut into nothing are the very same. Each of two gives way by half. */
export function partBones(bones: readonly BoneShape[]): ReadonlyMap<string, Mesh> {
  let meshes = new Map(bones.map(({ id, mesh }) => [id, mesh]));
  const paired = new Map(bones.map(({ id, paired: both }) => [id, both]));
  for (let round = 0; round < ROUNDS; round++) {
    const boxes = new Map([...meshes].map(([id, mesh]) => [id, boxOf(mesh.positions)]));
    const trees = new Map<string, NearestSurface>();
    const next = new Map(
      [...meshes].map(([id, mesh]) => {
        const others = [...meshes.keys()].filter((other) => other !== id && overlap(boxes.get(id), boxes.get(other)));
        return [id, givenWay(mesh, paired.get(id) ?? true, others.map(tree))] as const;
      }),
    );
    const moved = [...next].some(([id, mesh]) => mesh !== meshes.get(id));
    meshes = next;
    if (!moved) break;

    function tree(id: string): NearestSurface {
      const grown = trees.get(id) ?? new NearestSurface(meshes.get(id) as Mesh);
      trees.set(id, grown);
      return grown;
    }
  }
  return meshes;
}

function overlap(a: Box | undefined, b: Box | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    ([0, 1, 2] as const).every((k) => a.min[k] <= b.max[k] && b.min[k] <= a.max[k])
  );
}

function givenWay(mesh: Mesh, paired: boolean, others: readonly NearestSurface[]): Mesh {
  const moves = new Map<number, Vector>();
  const count = mesh.positions.length / 3;
  for (let vertex = 0; vertex < count; vertex++) {
    const way = wayOutOfAll(place(mesh, vertex), paired, others);
    if (way !== NOWHERE) moves.set(vertex, way);
  }
  // Wide triangles may dip in between corners that lie clear.
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [...mesh.indices.subarray(t, t + 3)];
    if (corners.some((corner) => moves.has(corner))) continue;
    const middle = scale(
      corners.reduce<Vector>((sum, corner) => add(sum, place(mesh, corner)), [0, 0, 0]),
      1 / 3,
    );
    const way = wayOutOfAll(middle, paired, others);
    if (way !== NOWHERE) for (const corner of corners) moves.set(corner, way);
  }
  return moves.size > 0 ? moved(mesh, moves) : mesh;
}

function moved(mesh: Mesh, moves: ReadonlyMap<number, Vector>): Mesh {
  const positions = mesh.positions.slice();
  for (const [vertex, way] of moves) positions.set(add(place(mesh, vertex), way), vertex * 3);
  return { positions, indices: mesh.indices };
}

function place({ positions }: Mesh, vertex: number): Vector {
  return [positions[vertex * 3] ?? 0, positions[vertex * 3 + 1] ?? 0, positions[vertex * 3 + 2] ?? 0];
}

const NOWHERE: Vector = [0, 0, 0];

/** A midline bone meets the left one of a pair as it meets the right. */
function wayOutOfAll([x, y, z]: Vector, paired: boolean, others: readonly NearestSurface[]): Vector {
  const side = !paired && x > 0 ? -1 : 1;
  let way: Vector = NOWHERE;
  for (const other of others) {
    const out = wayOut([side * x, y, z], other);
    if (out !== NOWHERE) way = add(way, [side * out[0], out[1], out[2]]);
  }
  return way;
}

/** Half the way out of another bone, and half the gap beyond. */
function wayOut(at: Vector, other: NearestSurface): Vector {
  if (!other.near(at, 0)) return NOWHERE;
  const hit = other.signed(at, DEEPEST);
  if (!hit || hit.distance >= 0) return NOWHERE;
  return scale(unit(subtract(hit.point, at)), (GAP - hit.distance) / 2);
}
