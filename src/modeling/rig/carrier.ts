/** Which joint carries a bone. */
import { closest } from 'fastest-levenshtein';
import { joints } from '../../anatomy/joints/joints.ts';

const carriers: ReadonlyMap<string, string> = new Map(
  joints.flatMap((joint) => joint.carries.map((bone) => [bone, joint.paired ? `${joint.id}.right` : joint.id])),
);

/** The joint (with `.right` if paired) that moves a bone of the authored side. `bone`: an id without a side. */
export function carrier(bone: string): string {
  const joint = carriers.get(bone);
  if (joint) return joint;
  const near = closest(bone, [...carriers.keys()]);
  throw new Error(`no joint carries the bone "${bone}"; the nearest that is carried is "${near}" (src/anatomy/joints)`);
}
