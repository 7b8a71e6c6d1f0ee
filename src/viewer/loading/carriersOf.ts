/** Which joints move a mesh, read from its skin: the two that have most say in each vertex. */
import type { BufferAttribute, InterleavedBufferAttribute, SkinnedMesh } from 'three';
import type { Carriers } from '../body/StructureMesh.ts';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** Joints are known by the id in their extras: loaders change names. */
export function carriersOf({ skeleton, geometry }: SkinnedMesh): Carriers | undefined {
  const [index, weight] = [geometry.getAttribute('skinIndex'), geometry.getAttribute('skinWeight')];
  if (!index || !weight) return undefined;
  const indices = new Uint8Array(index.count * 2);
  const shares = new Uint8Array(index.count);
  for (let vertex = 0; vertex < index.count; vertex++) {
    const [first, second] = strongest(index, weight, vertex);
    indices.set([first.joint, second.joint], vertex * 2);
    shares[vertex] = Math.round((255 * first.weight) / (first.weight + second.weight || 1));
  }
  return { joints: skeleton.bones.map(({ userData }) => String(userData.id)), indices, shares };
}

interface Slot {
  readonly joint: number;
  readonly weight: number;
}

const NONE: Slot = { joint: 0, weight: 0 };

function strongest(index: Attribute, weight: Attribute, vertex: number): readonly [Slot, Slot] {
  const slots = Array.from({ length: weight.itemSize }, (_, slot) => ({
    joint: index.getComponent(vertex, slot),
    weight: weight.getComponent(vertex, slot),
  }));
  const [first = NONE, second = NONE] = slots.sort((a, b) => b.weight - a.weight);
  return [first, second];
}
