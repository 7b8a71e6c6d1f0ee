/** Places spread evenly over a structure's surface, so that no part counts more for having smaller triangles. */
import { Triangle, Vector3 } from 'three';
import type { MergedBody, MergedStructure } from '../body/MergedBody.ts';

export interface SurfaceSample {
  /** Metres, body frame: the middle of a triangle. */
  readonly place: Vector3;
  /** Outward, unit length. */
  readonly normal: Vector3;
}

const triangle = new Triangle();

/** About `count` of them, one for each share of the area. */
export function surfaceSamples(body: MergedBody, structure: MergedStructure, count: number): SurfaceSample[] {
  const share = areaOf(body, structure) / count;
  const samples: SurfaceSample[] = [];
  let due = share / 2;
  forEachTriangle(body, structure, () => {
    due -= triangle.getArea();
    if (due > 0) return;
    samples.push({ place: triangle.getMidpoint(new Vector3()), normal: triangle.getNormal(new Vector3()) });
    while (due <= 0 && share > 0) due += share;
  });
  return samples;
}

function areaOf(body: MergedBody, structure: MergedStructure): number {
  let area = 0;
  forEachTriangle(body, structure, () => {
    area += triangle.getArea();
  });
  return area;
}

/** `visit` finds it in `triangle`. */
function forEachTriangle({ positions, indices }: MergedBody, structure: MergedStructure, visit: () => void): void {
  const end = structure.firstIndex + structure.indexCount;
  for (let t = structure.firstIndex; t < end; t += 3) {
    triangle.a.fromArray(positions, (indices[t] ?? 0) * 3);
    triangle.b.fromArray(positions, (indices[t + 1] ?? 0) * 3);
    triangle.c.fromArray(positions, (indices[t + 2] ?? 0) * 3);
    visit();
  }
}
