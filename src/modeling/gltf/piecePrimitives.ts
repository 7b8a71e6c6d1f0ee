/** The triangles of a structure on both its sides: the left shares the right's vertices and has its own indices. */
import type { Accessor, Document, Primitive, TypedArray } from '@gltf-transform/core';
import { isFibreMesh, type Mesh } from '../mesh.ts';
import { skinAttributes } from '../rig/skinAttributes.ts';
import type { DrawnStructure } from './drawnStructure.ts';
import { fibreAttributes } from './fibreAttributes.ts';
import { METRES } from './metres.ts';
import { shadingNormals } from './shadingNormals.ts';
import { vertexOrder } from './vertexOrder.ts';

const TYPES = ['SCALAR', 'SCALAR', 'VEC2', 'VEC3', 'VEC4'] as const;

/** Bytes that stand for fractions. */
const NORMALISED: ReadonlySet<string> = new Set(['WEIGHTS_0', '_CARTILAGE']);

export interface PiecePrimitives {
  readonly authored: Primitive;
  readonly mirrored: Primitive;
}

/** `joints`: the order in which the piece's skins name them. */
export async function piecePrimitives(
  document: Document,
  structure: DrawnStructure,
  joints: readonly string[],
): Promise<PiecePrimitives> {
  const { mesh, source } = await vertexOrder(structure.mesh);
  const count = source.length;
  const accessor = (array: TypedArray, width = array.length / count): Accessor => {
    const type = TYPES[width];
    if (!type) throw new Error(`${structure.authored.id}: ${array.length} values for ${count} vertices`);
    return document
      .createAccessor()
      .setType(type)
      .setArray(array)
      .setBuffer(document.getRoot().listBuffers()[0] ?? null);
  };
  const shares = Array.from(source, (old) => structure.shares[old] ?? []);
  const { cartilage } = structure;
  const all = {
    ...vertexAttributes(mesh, skinAttributes(shares, joints)),
    ...(cartilage && { _CARTILAGE: Uint8Array.from(source, (old) => cartilage[old] ?? 0) }),
  };
  const attributes = Object.entries(all).map(
    ([semantic, array]) => [semantic, accessor(array).setNormalized(NORMALISED.has(semantic))] as const,
  );
  const primitive = (indices: Uint32Array): Primitive => {
    const made = document
      .createPrimitive()
      .setIndices(accessor(count < 65_535 ? Uint16Array.from(indices) : indices, 1));
    for (const [semantic, values] of attributes) made.setAttribute(semantic, values);
    return made;
  };
  return { authored: primitive(mesh.indices), mirrored: primitive(reversed(mesh.indices)) };
}

function vertexAttributes(mesh: Mesh, skin: { joints: Uint8Array; weights: Uint8Array }): Record<string, TypedArray> {
  return {
    POSITION: mesh.positions.map((mm) => METRES * mm) as Float32Array<ArrayBuffer>,
    NORMAL: (mesh.normals ?? shadingNormals(mesh)) as Float32Array<ArrayBuffer>,
    JOINTS_0: skin.joints as Uint8Array<ArrayBuffer>,
    WEIGHTS_0: skin.weights as Uint8Array<ArrayBuffer>,
    ...(isFibreMesh(mesh) ? (fibreAttributes(mesh) as unknown as Record<string, TypedArray>) : {}),
  };
}

/** The same triangles seen from the other side. */
function reversed(indices: Uint32Array): Uint32Array {
  return indices.map((_, i) => indices[i % 3 === 0 ? i : i % 3 === 1 ? i + 1 : i - 1] as number);
}
