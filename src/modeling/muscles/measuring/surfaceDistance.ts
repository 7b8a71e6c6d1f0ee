/** How far two surfaces lie apart, mm: from points spread over each to the nearest of the other. */
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { NearestSurface } from '../nearestSurface.ts';
import { surfaceSamples } from './surfaceSamples.ts';

export interface SurfaceDistance {
  readonly mean: number;
  readonly p95: number;
}

export function surfaceDistance(a: Mesh, b: Mesh, count = 3000): SurfaceDistance {
  const distances = [...oneWay(a, b, count), ...oneWay(b, a, count)].sort((x, y) => x - y);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return { mean, p95: at(distances, Math.floor(distances.length * 0.95)) };
}

function oneWay(from: Mesh, to: Mesh, count: number): number[] {
  const surface = new NearestSurface(to);
  return surfaceSamples(from.positions, from.indices, count).map(
    (sample) => surface.closest(sample.point)?.distance ?? 0,
  );
}
