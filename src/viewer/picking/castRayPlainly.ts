/** The same answer as castRay without the tree: slow, for the moments before the tree has grown, and to test it by. */
import { Box3, type Ray, Vector3 } from 'three';
import type { MergedBody, MergedStructure } from '../body/MergedBody.ts';
import type { RayHit, Resistance } from './castRay.ts';

const box = new Box3();
const [a, b, c, point] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];

export function castRayPlainly(
  body: MergedBody,
  ray: Ray,
  resistance: (index: number) => Resistance,
): RayHit | undefined {
  const nearest: Partial<Record<Resistance, RayHit>> = {};
  for (const structure of body.structures) {
    const found = resistance(structure.index);
    if (found === 'absent' || !ray.intersectsBox(boxOf(structure))) continue;
    const distance = distanceTo(body, structure, ray);
    if (distance < (nearest[found]?.distance ?? Infinity)) nearest[found] = { index: structure.index, distance };
  }
  return nearest.solid ?? nearest.ghost;
}

function boxOf({ bounds }: MergedStructure): Box3 {
  box.min.fromArray(bounds.min);
  box.max.fromArray(bounds.max);
  return box;
}

function distanceTo({ positions, indices }: MergedBody, structure: MergedStructure, ray: Ray): number {
  let nearest = Infinity;
  const end = structure.firstIndex + structure.indexCount;
  for (let t = structure.firstIndex; t < end; t += 3) {
    a.fromArray(positions, (indices[t] ?? 0) * 3);
    b.fromArray(positions, (indices[t + 1] ?? 0) * 3);
    c.fromArray(positions, (indices[t + 2] ?? 0) * 3);
    const met = ray.intersectTriangle(a, b, c, true, point);
    if (met) nearest = Math.min(nearest, met.distanceTo(ray.origin));
  }
  return nearest;
}
