/** Which joints carry a structure. */
import { closest } from 'fastest-levenshtein';
import type { Joint } from '../../anatomy/joints/joint.ts';
import { joints } from '../../anatomy/joints/joints.ts';
import type { Share } from './muscleShares.ts';

const carriers: ReadonlyMap<string, string> = new Map(
  joints.flatMap((joint) => joint.carries.map((bone) => [bone, authored(joint)])),
);
const cushions: ReadonlyMap<string, Share> = new Map(
  joints.flatMap((joint) => (joint.between ?? []).map((id) => [id, halfEach(joint)])),
);

/** The joint (with `.right` if paired) that moves a bone of the authored side. `bone`: an id without a side. */
export function carrier(bone: string): string {
  const joint = carriers.get(bone);
  if (joint) return joint;
  const near = closest(bone, [...carriers.keys()]);
  throw new Error(`no joint carries the bone "${bone}"; the nearest that is carried is "${near}" (src/anatomy/joints)`);
}

/** What carries a bone, whole, or a disc, half with the bone on either side. */
export function carriedBy(structure: string): Share {
  return cushions.get(structure) ?? [[carrier(structure), 1]];
}

function halfEach(joint: Joint): Share {
  const parent = joints.find(({ id }) => id === joint.parent);
  return parent
    ? [
        [authored(joint), 0.5],
        [authored(parent), 0.5],
      ]
    : [[authored(joint), 1]];
}

function authored({ id, paired }: Joint): string {
  return paired ? `${id}.right` : id;
}
