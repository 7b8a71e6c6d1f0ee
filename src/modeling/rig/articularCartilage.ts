/** Where cartilage covers bone: the places of a bone that face another bone close by. Sutures of the skull have none. */
import { add, dot, length, scale, subtract, type Vector } from '../fields/vector.ts';
import { shadingNormals } from '../gltf/shadingNormals.ts';
import type { Mesh } from '../mesh.ts';
import { type Box, boxOf } from '../meshing/box.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';

/** A bone of the model as it is authored, right or midline; mm. */
export interface BoneSurface {
  readonly id: string;
  readonly mesh: Mesh;
  readonly paired: boolean;
  /** Bones of one rigid whole (the skull) meet in sutures. */
  readonly whole: string;
}

/** Cartilage is whole up to this distance from the other bone, and none beyond the second; mm. */
const NEAR = 3;
const FAR = 5.5;
/** How squarely the surface must look at the other bone: cosines, none and whole. */
const AWAY = 0.15;
const FACING = 0.6;
/** Closer than this, surfaces touch and no direction is to be told; mm. */
const TOUCHING = 0.7;

/** Teeth meet, and bear no cartilage. */
const BITE: ReadonlySet<string> = new Set(['mandible', 'maxilla']);

/** One byte a vertex, 0 bare bone … 255 cartilage, by bone. */
export function articularCartilage(bones: readonly BoneSurface[]): ReadonlyMap<string, Uint8Array> {
  const prepared = bones.map((bone) => ({ ...bone, box: boxOf(bone.mesh.positions) }));
  const trees = new Map<string, NearestSurface>();
  const tree = ({ id, mesh }: BoneSurface): NearestSurface => {
    const grown = trees.get(id) ?? new NearestSurface(mesh);
    trees.set(id, grown);
    return grown;
  };
  return new Map(
    prepared.map((bone) => {
      const others = prepared.filter((other) => articulate(bone, other) && near(bone, other)).map(tree);
      return [bone.id, cover(bone, others)];
    }),
  );
}

interface Prepared extends BoneSurface {
  readonly box: Box;
}

function articulate(bone: BoneSurface, other: BoneSurface): boolean {
  return other.whole !== bone.whole && !(BITE.has(bone.id) && BITE.has(other.id));
}

/** A midline bone meets the left one of a pair as it meets the right. */
function near(bone: Prepared, other: Prepared): boolean {
  return ([0, 1, 2] as const).every(
    (k) => bone.box.min[k] - FAR <= other.box.max[k] && other.box.min[k] <= bone.box.max[k] + FAR,
  );
}

function cover({ mesh, paired }: BoneSurface, others: readonly NearestSurface[]): Uint8Array {
  const { positions } = mesh;
  const covered = new Uint8Array(positions.length / 3);
  if (others.length === 0) return covered;
  const normals = mesh.normals ?? shadingNormals(mesh);
  for (let vertex = 0; vertex < covered.length; vertex++) {
    const mirrored = !paired && (positions[vertex * 3] ?? 0) > 0 ? -1 : 1;
    const at = vectorAt(positions, vertex, mirrored);
    const normal = vectorAt(normals, vertex, mirrored);
    const most = others.reduce((sum, other) => Math.max(sum, share(at, normal, other)), 0);
    covered[vertex] = Math.round(255 * most);
  }
  return covered;
}

function vectorAt(values: Float32Array, vertex: number, x: 1 | -1): Vector {
  return [x * (values[vertex * 3] ?? 0), values[vertex * 3 + 1] ?? 0, values[vertex * 3 + 2] ?? 0];
}

function share(at: Vector, normal: Vector, other: NearestSurface): number {
  if (!other.near(at, FAR)) return 0;
  const hit = other.closest(at, FAR);
  if (!hit) return 0;
  // A little above the surface, so that bones in contact still say where the other lies.
  const way = subtract(hit.point, add(at, scale(normal, -0.2)));
  const facing = hit.distance < TOUCHING ? 1 : dot(normal, way) / (length(way) || 1);
  return (1 - smooth(NEAR, FAR, hit.distance)) * smooth(AWAY, FACING, facing);
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
