import type { Pose } from '../anatomy/joints/pose.ts';
import { type Affine, after, apply, STILL, shift, turn } from './affine.ts';
import type { JointFrame } from './jointFrame.ts';
import { jointValues } from './jointValues.ts';

/** Where each joint takes what it carries: a rigid motion from rest (metres, body frame), one a frame. `whole` moves the root,
 *  and all with it. */
export function jointMotions(frames: readonly JointFrame[], pose: Pose, whole: Affine = STILL): Affine[] {
  const values = jointValues(pose);
  const motions: Affine[] = [];
  for (const frame of frames) {
    const parent = motions[frame.parent] ?? whole;
    const own = ownMotion(frame, values);
    const told = motions[frame.toldFrom] ?? whole;
    const turned = own === STILL ? told : after(told, own);
    // At rest the very motion of the parent is handed on, so that others can tell by it that nothing moves.
    motions.push(frame.toldFrom === frame.parent || turned === parent ? turned : hung(frame, parent, turned));
  }
  return motions;
}

/** Turned as `turned` says, but with its centre where the parent has taken it. */
function hung({ centre }: JointFrame, parent: Affine, turned: Affine): Affine {
  const [wanted, found] = [apply(parent, centre), apply(turned, centre)];
  return after(shift([wanted[0] - found[0], wanted[1] - found[1], wanted[2] - found[2]]), turned);
}

function ownMotion({ id, centre, freedoms }: JointFrame, values: ReadonlyMap<string, number>): Affine {
  return freedoms.reduce<Affine>((motion, { movement, axis, glides }) => {
    const value = values.get(`${id}/${movement}`) ?? 0;
    if (value === 0) return motion;
    const [x, y, z] = axis;
    const metres = value / 1000;
    return after(motion, glides ? shift([x * metres, y * metres, z * metres]) : turn(axis, value, centre));
  }, STILL);
}
