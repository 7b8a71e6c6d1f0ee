/** The two skins of a piece: one for what is drawn as authored, one that reflects it to the left. */
import type { Document, Node, Scene, Skin } from '@gltf-transform/core';
import { placedJoints } from '../rig/placedJoint.ts';
import type { DrawnStructure } from './drawnStructure.ts';
import { jointNodes, placedJoint } from './jointNodes.ts';
import { METRES } from './metres.ts';

export interface PieceSkins {
  /** Joints in the order that vertices name them, authored side. */
  readonly order: readonly string[];
  readonly authored: Skin;
  readonly mirrored?: Skin;
}

export function pieceSkins(document: Document, scene: Scene, structures: readonly DrawnStructure[]): PieceSkins {
  const carrying = new Set(structures.flatMap((s) => s.shares.flatMap((share) => share.map(([joint]) => joint))));
  const order = [...placedJoints.keys()].filter((id) => carrying.has(id));
  const paired = structures.some((s) => s.mirrored);
  const nodes = jointNodes(document, scene, paired ? [...order, ...order.map(leftOf)] : order);
  return {
    order,
    authored: skin(document, 'authored', order, nodes, 1),
    mirrored: paired ? skin(document, 'mirrored', order.map(leftOf), nodes, -1) : undefined,
  };
}

/** `glenohumeral.right` → `glenohumeral.left`; midline joints are their own mirror image. */
function leftOf(joint: string): string {
  return joint.replace(/\.right$/, '.left');
}

/** `x`: 1 as authored, −1 reflected in the midline plane before the joints move it. */
function skin(
  document: Document,
  name: string,
  ids: readonly string[],
  nodes: ReadonlyMap<string, Node>,
  x: 1 | -1,
): Skin {
  const inverse = ids.flatMap((id) => {
    const [cx, cy, cz] = placedJoint(id).centre;
    return [x, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -METRES * cx, -METRES * cy, -METRES * cz, 1];
  });
  const matrices = document.createAccessor().setType('MAT4').setArray(Float32Array.from(inverse));
  const made = document.createSkin(name).setInverseBindMatrices(matrices.setBuffer(buffer(document)));
  for (const id of ids) made.addJoint(nodes.get(id) as Node);
  return made;
}

function buffer(document: Document) {
  return document.getRoot().listBuffers()[0] ?? document.createBuffer();
}
