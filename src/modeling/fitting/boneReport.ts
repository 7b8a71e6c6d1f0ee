/** How a bone that was made stands beside the specimen. */
import type { Mesh } from '../mesh.ts';
import { topology } from '../meshing/topology.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { samplePoints } from '../survey/samplePoints.ts';
import { surfaceDistance } from '../survey/surfaceDistance.ts';

const SAMPLES = 4000;

/** One line: mean and 95 % distance, how the surfaces lean to each other, pieces, genus, triangles. */
export function boneReport(ours: Mesh, specimen: Mesh): string {
  const { mean, p95 } = surfaceDistance(ours, specimen, SAMPLES);
  const { pieces, genus } = topology(ours);
  const leaning = normalDeviation(ours, specimen).toFixed(1);
  return `${mean.toFixed(2)} mm, 95 % ${p95.toFixed(2)}; normals lean ${leaning}°; pieces ${pieces}, genus ${genus}; ${ours.indices.length / 3} triangles`;
}

/** Mean angle in degrees between our surface and the specimen's where it is nearest. A flaw that distance does not see. */
export function normalDeviation(ours: Mesh, specimen: Mesh): number {
  const [mine, theirs] = [new NearestSurface(ours), new NearestSurface(specimen)];
  const points = samplePoints(ours, SAMPLES);
  let sum = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const point = [points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number] as const;
    const [a, b] = [mine, theirs].map((surface) => faceNormal(surface, surface.closest(point)?.face ?? 0)) as [
      number[],
      number[],
    ];
    const cosine = a.reduce((total, value, k) => total + value * (b[k] as number), 0);
    sum += (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  }
  return sum / SAMPLES;
}

function faceNormal(surface: NearestSurface, face: number): number[] {
  const { positions } = surface.mesh;
  const [a, b, c] = surface.corners(face);
  const edge = (to: number, k: number) => (positions[3 * to + k] as number) - (positions[3 * a + k] as number);
  const normal = [0, 1, 2].map((k) => {
    const [i, j] = [(k + 1) % 3, (k + 2) % 3];
    return edge(b, i) * edge(c, j) - edge(b, j) * edge(c, i);
  });
  const long = Math.hypot(...normal) || 1;
  return normal.map((n) => n / long);
}
