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
  /** The joint that carries it: bones of one joint do not move on one another. None: a cartilage, a disc. */
  readonly carriedBy?: string;
}

/** What is left between two surfaces that were drawn apart, mm: at a suture, at a rib's cartilage or a disc. */
const GAP = 0.4;
/** What is left where bones move on one another, mm: cartilage has its room there. */
const JOINT_SPACE = 1.1;
/** Deeper than this, mm, the figures are at fault and must be mended: nothing is hidden. */
const DEEPEST = 4;
const ROUNDS = 5;

/** The meshes by bone; those that cut into nothing are the very same. Each of two gives way by half. */
export function partBones(bones: readonly BoneShape[]): ReadonlyMap<string, Mesh> {
  let meshes = new Map(bones.map(({ id, mesh }) => [id, mesh]));
  const shapes = new Map(bones.map((bone) => [bone.id, bone]));
  for (let round = 0; round < ROUNDS; round++) {
    const boxes = new Map([...meshes].map(([id, mesh]) => [id, boxOf(mesh.positions)]));
    const trees = new Map<string, NearestSurface>();
    const next = new Map(
      [...meshes].map(([id, mesh]) => {
        const others = [...meshes.keys()].filter((other) => other !== id && overlap(boxes.get(id), boxes.get(other)));
        const neighbours = others.map((other) => ({
          surface: tree(other),
          least: space(shapes.get(id), shapes.get(other)),
        }));
        return [id, givenWay(mesh, shapes.get(id)?.paired ?? true, neighbours)] as const;
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
    ([0, 1, 2] as const).every((k) => a.min[k] - JOINT_SPACE <= b.max[k] && b.min[k] - JOINT_SPACE <= a.max[k])
  );
}

interface Neighbour {
  readonly surface: NearestSurface;
  /** Surfaces nearer than this give way, mm; 0 where they may touch. */
  readonly least: number;
}

function space(a: BoneShape | undefined, b: BoneShape | undefined): number {
  const moveOnOneAnother = a?.carriedBy !== undefined && b?.carriedBy !== undefined && a.carriedBy !== b.carriedBy;
  return moveOnOneAnother ? JOINT_SPACE : 0;
}

function givenWay(mesh: Mesh, paired: boolean, others: readonly Neighbour[]): Mesh {
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
function wayOutOfAll([x, y, z]: Vector, paired: boolean, others: readonly Neighbour[]): Vector {
  const side = !paired && x > 0 ? -1 : 1;
  let way: Vector = NOWHERE;
  for (const other of others) {
    const out = wayOut([side * x, y, z], other);
    if (out !== NOWHERE) way = add(way, [side * out[0], out[1], out[2]]);
  }
  return way;
}

/** Half the way out of another bone, and half the gap beyond. */
function wayOut(at: Vector, { surface, least }: Neighbour): Vector {
  if (!surface.near(at, least)) return NOWHERE;
  const hit = surface.signed(at, DEEPEST);
  if (!hit || hit.distance >= least) return NOWHERE;
  const out = hit.distance < 0 ? subtract(hit.point, at) : subtract(at, hit.point);
  return scale(unit(out), (Math.max(GAP, least) - hit.distance) / 2);
}
