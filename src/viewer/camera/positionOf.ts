/** Camera poses in degrees to vectors in the body's frame, and back. */
import { MathUtils, Vector3 } from 'three';
import type { CameraPose } from '../../state/viewState.ts';
import { turn } from './shortWay.ts';

/** From the target towards the camera, unit length. */
export function directionOf(
  { azimuth, elevation }: Pick<CameraPose, 'azimuth' | 'elevation'>,
  into = new Vector3(),
): Vector3 {
  const a = MathUtils.degToRad(azimuth);
  const e = MathUtils.degToRad(elevation);
  return into.set(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
}

export function positionOf(pose: CameraPose, into = new Vector3()): Vector3 {
  const [x, y, z] = pose.target;
  return directionOf(pose, into).multiplyScalar(pose.distance).add({ x, y, z });
}

/** The pose of a camera that stands at `position` and looks at `target`. Straight from above or below, the azimuth is 0. */
export function poseOf(position: Vector3, target: Vector3): CameraPose {
  const offset = position.clone().sub(target);
  const distance = offset.length();
  const azimuth = MathUtils.radToDeg(Math.atan2(offset.x, offset.z));
  const elevation = MathUtils.radToDeg(Math.asin(MathUtils.clamp(offset.y / (distance || 1), -1, 1)));
  return { azimuth: turn(azimuth), elevation, distance, target: target.toArray() };
}

/** The camera's own right and up. */
export function axesOf(pose: Pick<CameraPose, 'azimuth' | 'elevation'>): {
  right: Vector3;
  up: Vector3;
  back: Vector3;
} {
  const back = directionOf(pose);
  const a = MathUtils.degToRad(pose.azimuth);
  const right = new Vector3(Math.cos(a), 0, -Math.sin(a));
  return { right, up: back.clone().cross(right), back };
}
