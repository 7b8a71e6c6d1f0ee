/** The side from which a place on a bone is seen: outward from the bone's middle, and not too steeply from above or below. */
import { MathUtils } from 'three';
import type { Bounds } from '../../anatomy/modelManifest.ts';
import type { Triple } from '../../motion/jointFrame.ts';
import type { Side } from './bestSide.ts';

/** Degrees. */
const STEEPEST = 50;

export function sideOfPlace(place: Triple, { min, max }: Bounds): Side {
  // Long bones and flat ones: what lies off their middle counts by how far off it lies for their breadth.
  const [x = 0, y = 0, z = 0] = place.map((value, k) => {
    const [low, high] = [min[k] ?? 0, max[k] ?? 0];
    return (value - (low + high) / 2) / Math.max(0.01, high - low);
  });
  const azimuth = MathUtils.radToDeg(Math.atan2(x, z));
  const elevation = MathUtils.radToDeg(Math.atan2(y, Math.hypot(x, z) * 2));
  return { azimuth: (azimuth + 360) % 360, elevation: MathUtils.clamp(elevation, -STEEPEST, STEEPEST) };
}
