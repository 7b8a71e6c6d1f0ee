/** The joints of the whole body, both sides, where they stand: the facts and the figures brought together. */
import type { Joint } from '../../anatomy/joints/joint.ts';
import { joints } from '../../anatomy/joints/joints.ts';
import type { Point } from '../../figures/boneFigures.ts';
import { jointAxis } from '../../figures/joints/jointAxis.ts';
import { jointCentresOfBody } from '../../figures/joints/jointCentresOfBody.ts';

export interface PlacedJoint {
  /** With its side: `glenohumeral.right`. */
  readonly id: string;
  readonly parent?: PlacedJoint;
  /** mm, body frame; no turn at rest: anatomical position is every joint's zero. */
  readonly centre: Point;
  /** One a freedom of the joint, unit vectors in the body frame. */
  readonly axes: readonly Point[];
  readonly joint: Joint;
}

/** By id with side; a parent always before what hangs on it. */
export const placedJoints: ReadonlyMap<string, PlacedJoint> = place();

function place(): Map<string, PlacedJoint> {
  const placed = new Map<string, PlacedJoint>();
  for (const joint of joints)
    for (const side of joint.paired ? ['.right', '.left'] : ['']) {
      const parent = joint.parent === undefined ? undefined : parentOf(joint, joint.parent, side, placed);
      placed.set(joint.id + side, {
        id: joint.id + side,
        parent,
        centre: centreOf(joint, side),
        axes: axesOf(joint, side),
        joint,
      });
    }
  return placed;
}

function parentOf(joint: Joint, id: string, side: string, placed: ReadonlyMap<string, PlacedJoint>): PlacedJoint {
  const parent = placed.get(id + side) ?? placed.get(id);
  if (!parent)
    throw new Error(`joint ${joint.id}: its parent ${id} is not among the joints before it (src/anatomy/joints)`);
  return parent;
}

function centreOf(joint: Joint, side: string): Point {
  const centre = jointCentresOfBody[joint.id];
  if (!centre) throw new Error(`joint ${joint.id} has no centre: measure it and write it in src/figures/joints`);
  return side === '.left' ? [-centre[0], centre[1], centre[2]] : centre;
}

/** The mirror image of a turn turns the other way, save about the axis that the mirror is square to; that of a glide does not. */
function axesOf(joint: Joint, side: string): readonly Point[] {
  return joint.freedoms.map((freedom): Point => {
    const [x, y, z] = jointAxis(joint, freedom);
    if (side !== '.left') return [x, y, z];
    return freedom.glides ? [-x, y, z] : [x, -y, -z];
  });
}
