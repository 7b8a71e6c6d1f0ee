/** How near a camera may come without entering the body. */
import { Ray, Vector3 } from 'three';
import type { CameraPose } from '../../state/viewState.ts';
import type { RayHit } from '../picking/castRay.ts';
import { directionOf } from './positionOf.ts';

/** Metres between the lens and the first surface before it. */
const CLEARANCE = 0.06;
/** And from the target, where nothing is in the way. */
const LEAST = 0.08;
const FAR_OUT = 3;

const ray = new Ray();

/** The least distance from the target at which the first surface seen from outside still lies before the camera. */
export function outsideBody(
  { azimuth, elevation, target }: CameraPose,
  cast: (ray: Ray) => RayHit | undefined,
): number {
  const direction = directionOf({ azimuth, elevation });
  ray.origin.copy(new Vector3(...target)).addScaledVector(direction, FAR_OUT);
  ray.direction.copy(direction).negate();
  const hit = cast(ray);
  return hit ? Math.max(LEAST, FAR_OUT - hit.distance + CLEARANCE) : LEAST;
}
