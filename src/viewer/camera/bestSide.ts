/** From which side a structure is best seen: tried by rays from all round, at a low and a raised eye. */
import { Ray, Vector3 } from 'three';
import type { MergedBody, MergedStructure } from '../body/MergedBody.ts';
import type { RayHit } from '../picking/castRay.ts';
import { type SurfaceSample, surfaceSamples } from '../picking/surfaceSamples.ts';
import { directionOf } from './positionOf.ts';
import { shortWay } from './shortWay.ts';

export interface Side {
  readonly azimuth: number;
  readonly elevation: number;
}

const SIDES: readonly Side[] = [5, 35].flatMap((elevation) =>
  Array.from({ length: 12 }, (_, i) => ({ azimuth: i * 30, elevation })),
);
/** Places tried on each structure. */
const SAMPLES = 40;
/** A side seen as well as another wins by being nearer to where the camera is: the reader keeps their bearings. */
const NEARNESS_BONUS = 0.25;
/** Raised views are for what hides under a shoulder; a level one that sees nearly as much goes before. */
const RAISED_MALUS = 0.8;
/** Metres; further than anything of a body. */
const FAR_OUT = 3;

/** `cast` answers with the first shown structure along a ray. `azimuth`: where the camera is now. */
export function bestSide(
  body: MergedBody,
  structures: readonly MergedStructure[],
  cast: (ray: Ray) => RayHit | undefined,
  azimuth: number,
): Side {
  const samples = structures.flatMap((structure): Sample[] =>
    surfaceSamples(body, structure, SAMPLES).map((sample) => ({ ...sample, index: structure.index })),
  );
  const scored = SIDES.map((side) => ({ side, score: visibleFrom(side, samples, cast) * preference(side, azimuth) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).side;
}

interface Sample extends SurfaceSample {
  /** Texel of the structure it lies on. */
  readonly index: number;
}

/** The sum of what faces the eye, where nothing stands before it. */
function visibleFrom(side: Side, samples: readonly Sample[], cast: (ray: Ray) => RayHit | undefined): number {
  const direction = directionOf(side);
  const ray = new Ray(new Vector3(), direction.clone().negate());
  let seen = 0;
  for (const { index, place, normal } of samples) {
    const facing = normal.dot(direction);
    if (facing <= 0) continue;
    ray.origin.copy(place).addScaledVector(direction, FAR_OUT);
    if (cast(ray)?.index === index) seen += facing;
  }
  return seen;
}

function preference({ azimuth, elevation }: Side, from: number): number {
  const near = 1 - Math.abs(shortWay(from, azimuth)) / 180;
  return (1 + NEARNESS_BONUS * near) * (elevation > 20 ? RAISED_MALUS : 1);
}
