/** Where a fit asks how far a specimen's surface is. */
import type { Mesh } from '../mesh.ts';
import { NearestSurface } from '../muscles/nearestSurface.ts';
import { samplePoints } from '../survey/samplePoints.ts';

/** Points with the signed distance of the specimen there; weights fall with the distance. */
export interface DistanceSamples {
  readonly count: number;
  /** x, y, z after one another, mm. */
  readonly points: Float64Array;
  /** Within ±FAR. */
  readonly distances: Float64Array;
  readonly weights: Float64Array;
}

/** Beyond this a distance only says inside or outside, mm. */
export const FAR = 8;
/** How many points on the surface, within NEAR of it, and in the shell around it: stray parts show there. */
const [SURFACE, NEARBY, SHELL] = [2600, 2000, 1200];
const NEAR = 6;
const SHELL_FROM = 4;
const SHELL_TO = 22;

/** The same points every time. */
export function distanceSamples(specimen: Mesh, share = 1): DistanceSamples {
  const surface = new NearestSurface(specimen);
  const [onSurface, nearby, shell] = [SURFACE, NEARBY, SHELL].map((n) => Math.round(n * share)) as [
    number,
    number,
    number,
  ];
  const random = mulberry(7);
  const base = samplePoints(specimen, onSurface + nearby + shell);
  const samples = Array.from({ length: onSurface + nearby + shell }, (_, i) => i).map((i) => {
    const point = [base[3 * i], base[3 * i + 1], base[3 * i + 2]] as [number, number, number];
    // Every third kind in turn, as sample points run over the surface in order.
    const turn = (i * 0.618034) % 1;
    if (turn * (onSurface + nearby + shell) < onSurface) return { point, distance: 0, weight: 1.4 };
    const reach =
      turn * (onSurface + nearby + shell) < onSurface + nearby
        ? random() * NEAR
        : SHELL_FROM + random() * (SHELL_TO - SHELL_FROM);
    const direction = randomDirection(random);
    const moved = point.map((p, k) => p + reach * (direction[k] as number)) as [number, number, number];
    const away = surface.closest(moved)?.distance ?? 0;
    const distance = Math.max(-FAR, Math.min(FAR, surface.contains(moved) ? -away : away));
    return { point: moved, distance, weight: 1 / (1 + Math.abs(distance) / 2) };
  });
  return {
    count: samples.length,
    points: Float64Array.from(samples.flatMap(({ point }) => point)),
    distances: Float64Array.from(samples, ({ distance }) => distance),
    weights: Float64Array.from(samples, ({ weight }) => weight),
  };
}

function randomDirection(random: () => number): [number, number, number] {
  const z = 2 * random() - 1;
  const angle = 2 * Math.PI * random();
  const flat = Math.sqrt(1 - z * z);
  return [flat * Math.cos(angle), flat * Math.sin(angle), z];
}

/** Mulberry32: a small generator that gives the same numbers everywhere. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
