/** The first place where a ray meets what is shown of the body. */
import { FrontSide, type Ray } from 'three';
import type { MergedBody } from '../body/MergedBody.ts';
import type { BodyTree } from './bodyTree.ts';

export interface RayHit {
  /** Texel of the structure met. */
  readonly index: number;
  /** Metres from the ray's origin. */
  readonly distance: number;
}

/** What a ray makes of a structure: stops at it, goes on but keeps it for want of anything better, or passes. */
export type Resistance = 'solid' | 'ghost' | 'absent';

/** A hit this much further on is another surface, not the same one again. Metres. */
const PAST = 1e-6;

/** Steps from hit to hit through what is hidden: nearly always the first is the one. `ray.direction` is of unit length. */
export function castRay(
  tree: BodyTree,
  body: MergedBody,
  ray: Ray,
  resistance: (index: number) => Resistance,
  far = Infinity,
): RayHit | undefined {
  let ghost: RayHit | undefined;
  let near = 0;
  for (;;) {
    const hit = tree.raycastFirst(ray, FrontSide, near, far);
    if (!hit) return ghost;
    const index = structureOfFace(body, hit.faceIndex ?? 0);
    const found = resistance(index);
    if (found === 'solid') return { index, distance: hit.distance };
    if (found === 'ghost') ghost ??= { index, distance: hit.distance };
    near = hit.distance + PAST;
  }
}

function structureOfFace({ indices, structureIndices }: MergedBody, face: number): number {
  return structureIndices[indices[face * 3] ?? 0] ?? 0;
}
