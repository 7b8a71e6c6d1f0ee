/** The place on a structure that its label points at: in sight, and as near the middle of what is in sight as can be. */
import { type Camera, Ray, Vector3 } from 'three';
import type { MergedBody, MergedStructure } from '../body/MergedBody.ts';
import type { RayHit } from '../picking/castRay.ts';
import { surfaceSamples } from '../picking/surfaceSamples.ts';

export interface LabelAnchor {
  /** Metres, body frame. */
  readonly place: Vector3;
  /** Nothing of the structure was found in sight: the place is its middle. */
  readonly covered: boolean;
}

const SAMPLES = 60;
const eye = new Vector3();
const projected = new Vector3();
const ray = new Ray();

export function labelAnchor(
  body: MergedBody,
  structure: MergedStructure,
  camera: Camera,
  cast: (ray: Ray) => RayHit | undefined,
): LabelAnchor {
  const seen = samplePlaces(body, structure, camera).filter(
    (place) => cast(rayTo(place, camera))?.index === structure.index,
  );
  if (seen.length === 0) return { place: middleOf(structure), covered: true };
  const middle = seen.reduce((sum, place) => sum.add(place), new Vector3()).divideScalar(seen.length);
  const distance = (place: Vector3) => place.distanceToSquared(middle);
  return { place: seen.reduce((best, place) => (distance(place) < distance(best) ? place : best)), covered: false };
}

/** Those that face the camera and lie inside its picture. */
function samplePlaces(body: MergedBody, structure: MergedStructure, camera: Camera): Vector3[] {
  eye.setFromMatrixPosition(camera.matrixWorld);
  return surfaceSamples(body, structure, SAMPLES)
    .filter(({ place, normal }) => normal.dot(projected.copy(eye).sub(place)) > 0)
    .map(({ place }) => place)
    .filter((place) => {
      projected.copy(place).project(camera);
      return Math.abs(projected.x) < 0.95 && Math.abs(projected.y) < 0.95;
    });
}

function rayTo(place: Vector3, camera: Camera): Ray {
  ray.origin.setFromMatrixPosition(camera.matrixWorld);
  ray.direction.copy(place).sub(ray.origin).normalize();
  return ray;
}

function middleOf({ bounds: { min, max } }: MergedStructure): Vector3 {
  return new Vector3((min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2);
}
