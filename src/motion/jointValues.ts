import { controlFreedom } from '../anatomy/joints/controlFreedom.ts';
import { joints } from '../anatomy/joints/joints.ts';
import type { Pose } from '../anatomy/joints/pose.ts';
import { sided } from '../anatomy/sides.ts';

const pairedJoints = new Set(joints.filter(({ paired }) => paired).map(({ id }) => id));

/** What each joint does when the controls stand as in `pose`: degrees (mm of a glide) by joint with its side and movement,
 *  `glenohumeral.right/flexion`. A key that is no control's does nothing; a value beyond its range stops at it. */
export function jointValues(pose: Pose): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [key, wanted] of Object.entries(pose)) {
    const slider = controlFreedom(key);
    if (!slider) continue;
    const { freedom, side } = slider;
    const value = Math.min(freedom.range[1], Math.max(freedom.range[0], wanted));
    for (const { joint, movement, share } of freedom.drives) {
      const driven = `${sided(joint, pairedJoints.has(joint) ? side : undefined)}/${movement}`;
      values.set(driven, (values.get(driven) ?? 0) + value * share[value < 0 ? 0 : 1]);
    }
  }
  return values;
}
