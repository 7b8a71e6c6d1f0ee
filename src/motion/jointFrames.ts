import type { Joint } from '../anatomy/joints/joint.ts';
import { joints } from '../anatomy/joints/joints.ts';
import type { ManifestJoint } from '../anatomy/modelManifest.ts';
import { baseOf } from '../anatomy/sides.ts';
import type { FrameFreedom, JointFrame } from './jointFrame.ts';

/** Facts and places of the joints brought together, in the manifest's order. A joint that the facts lack stays still. */
export function jointFrames(placed: readonly ManifestJoint[]): readonly JointFrame[] {
  const at = new Map(placed.map(({ id }, index) => [id, index]));
  const facts = new Map(joints.map((joint) => [joint.id, joint]));
  const place = (id: string | undefined) => (id === undefined ? -1 : (at.get(id) ?? -1));
  return placed.map(({ id, parent, centre, axes }) => {
    const joint = facts.get(baseOf(id));
    const toldFrom = place(joint?.toldFrom ?? parent);
    return { id, parent: place(parent), toldFrom, centre, freedoms: freedoms(joint, axes) };
  });
}

function freedoms(joint: Joint | undefined, axes: ManifestJoint['axes']): FrameFreedom[] {
  return (joint?.freedoms ?? []).flatMap(({ movement, glides = false }, i) => {
    const axis = axes[i];
    return axis ? [{ movement, axis, glides }] : [];
  });
}
