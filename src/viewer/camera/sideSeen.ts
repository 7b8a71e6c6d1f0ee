/** From which side of the body a camera in the room looks, when the body may lie on the table; and the other way about. */
import { MathUtils, Vector3 } from 'three';
import type { BodyPosition } from '../../anatomy/bodyPosition.ts';
import type { Affine } from '../../motion/affine.ts';
import { bodyPositionMotion } from '../../motion/bodyPositionMotion.ts';
import type { Side } from './bestSide.ts';
import { axesOf } from './positionOf.ts';

/** The direction as the body sees it, where `side` is the room's. */
export function sideSeen(position: BodyPosition, side: Side): Side {
  const m = bodyPositionMotion(position);
  return along(
    side,
    ({ x, y, z }) =>
      new Vector3(m[0] * x + m[4] * y + m[8] * z, m[1] * x + m[5] * y + m[9] * z, m[2] * x + m[6] * y + m[10] * z),
  );
}

/** The room's direction from which a side of the body is seen. */
export function roomSide(position: BodyPosition, side: Side): Side {
  const m: Affine = bodyPositionMotion(position);
  return along(
    side,
    ({ x, y, z }) =>
      new Vector3(m[0] * x + m[1] * y + m[2] * z, m[4] * x + m[5] * y + m[6] * z, m[8] * x + m[9] * y + m[10] * z),
  );
}

/** Straight above or below a camera would not know which way is up. */
const STEEPEST = 88;

function along(side: Side, turned: (direction: Vector3) => Vector3): Side {
  const { x, y, z } = turned(axesOf(side).back);
  const elevation = MathUtils.radToDeg(Math.asin(MathUtils.clamp(y, -1, 1)));
  const azimuth = MathUtils.radToDeg(Math.atan2(x, z));
  return {
    azimuth: Math.abs(elevation) > STEEPEST ? 0 : (azimuth + 360) % 360,
    elevation: MathUtils.clamp(elevation, -STEEPEST, STEEPEST),
  };
}
