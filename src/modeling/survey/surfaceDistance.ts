import type { Mesh } from '../mesh.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { samplePoints } from './samplePoints.ts';

export interface SurfaceDistance {
  readonly mean: number;
  /** 95 % of the points lie nearer than this. */
  readonly p95: number;
}

/** How far two surfaces lie apart, both ways: from points spread over each to the nearest of the other. In the meshes' units. */
export function surfaceDistance(a: Mesh, b: Mesh, samples = 2500): SurfaceDistance {
  const distances = [...oneWay(a, b, samples), ...oneWay(b, a, samples)].sort((x, y) => x - y);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return { mean, p95: distances[Math.floor(0.95 * distances.length)] ?? 0 };
}

function oneWay(from: Mesh, to: Mesh, samples: number): number[] {
  const surface = new NearestSurface(to);
  const points = samplePoints(from, samples);
  return Array.from({ length: samples }, (_, i) => {
    const [x, y, z] = points.subarray(3 * i, 3 * i + 3);
    return surface.closest([x as number, y as number, z as number])?.distance ?? Number.POSITIVE_INFINITY;
  });
}
