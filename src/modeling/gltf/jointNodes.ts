/** The joint tree of a piece: the joints that carry something in it, and all that those hang on. */
import type { Document, Node, Scene } from '@gltf-transform/core';
import { type PlacedJoint, placedJoints } from '../rig/placedJoint.ts';
import { METRES } from './metres.ts';

/** Nodes by joint id. `extras {id}` says which is which: some loaders change the names. */
export function jointNodes(document: Document, scene: Scene, needed: Iterable<string>): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const kept = withAncestors(needed);
  for (const joint of placedJoints.values()) {
    if (!kept.has(joint.id)) continue;
    const node = document.createNode(joint.id).setExtras({ id: joint.id }).setTranslation(fromParent(joint));
    const parent = joint.parent && nodes.get(joint.parent.id);
    if (parent) parent.addChild(node);
    else scene.addChild(node);
    nodes.set(joint.id, node);
  }
  return nodes;
}

/** The joint of that id; an unknown id is an error. */
export function placedJoint(id: string): PlacedJoint {
  const joint = placedJoints.get(id);
  if (!joint) throw new Error(`no joint is called ${id} (src/anatomy/joints)`);
  return joint;
}

function withAncestors(ids: Iterable<string>): Set<string> {
  const kept = new Set<string>();
  for (const id of ids)
    for (let joint: PlacedJoint | undefined = placedJoint(id); joint; joint = joint.parent) kept.add(joint.id);
  return kept;
}

function fromParent({ centre, parent }: PlacedJoint): [number, number, number] {
  const [x, y, z] = parent?.centre ?? [0, 0, 0];
  return [METRES * (centre[0] - x), METRES * (centre[1] - y), METRES * (centre[2] - z)];
}
