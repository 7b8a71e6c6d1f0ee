/** The merged body as a tree of boxes, for rays. Built in the worker, used on the page. */
import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH, type SerializedBVH } from 'three-mesh-bvh';
import type { MergedBody } from '../body/MergedBody.ts';

export type BodyTree = MeshBVH;
type Triangles = Pick<MergedBody, 'positions' | 'indices'>;

function geometryOf({ positions, indices }: Triangles): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return geometry;
}

/** Indirect: the order of the triangles stays, and with it each structure's range. */
export function growTree(body: Triangles): SerializedBVH {
  const tree = new MeshBVH(geometryOf(body), { indirect: true });
  return { ...MeshBVH.serialize(tree, { cloneBuffers: false }), index: null };
}

/** The tree again, over the same arrays, from what came out of the worker. */
export function plantTree(body: Triangles, grown: SerializedBVH): BodyTree {
  return MeshBVH.deserialize(grown, geometryOf(body), { setIndex: false });
}
