/** Reading a glTF document back: its structures as they stand at rest. */
import type { Document, Node, Primitive } from '@gltf-transform/core';
import type { FibreMesh, Mesh } from '../mesh.ts';
import { METRES } from './metres.ts';

export interface RestMesh {
  readonly name: string;
  readonly extras: Readonly<Record<string, unknown>>;
  /** mm, body frame; a skin applied as its joints stand in the file. A FibreMesh where the file says how fibres run. */
  readonly mesh: Mesh;
}

/** One for each node with triangles, in the file's order. */
export function restMeshes(document: Document): RestMesh[] {
  const drawn = document
    .getRoot()
    .listNodes()
    .filter((node) => node.getMesh());
  return drawn.map((node) => ({ name: node.getName(), extras: node.getExtras(), mesh: restMesh(node) }));
}

function restMesh(node: Node): Mesh {
  const primitives = node.getMesh()?.listPrimitives() ?? [];
  const parts = primitives.map((primitive) => primitiveMesh(primitive, restMatrix(node)));
  const [only] = parts;
  return parts.length === 1 && only ? only : joined(parts);
}

function primitiveMesh(primitive: Primitive, matrix: readonly number[]): Mesh {
  const points = values(primitive, 'POSITION', 3);
  const positions = points.map((_, i) => moved(matrix, points.subarray(i - (i % 3), i - (i % 3) + 3), i % 3));
  const indices = Uint32Array.from(primitive.getIndices()?.getArray() ?? points.keys());
  if (!primitive.getAttribute('_STRAND')) return { positions, indices };
  const strand = Uint16Array.from(values(primitive, '_STRAND', 1));
  const fibres = { uv: values(primitive, 'TEXCOORD_0', 2), strand, belly: values(primitive, '_BELLY', 2) };
  return { positions, indices, ...fibres } satisfies FibreMesh;
}

/** An attribute's numbers, normalised integers as the fractions they stand for. */
function values(primitive: Primitive, semantic: string, width: number): Float32Array {
  const accessor = primitive.getAttribute(semantic);
  const out = new Float32Array(width * (accessor?.getCount() ?? 0));
  for (let i = 0; i < out.length; i += width) out.set(accessor?.getElement(i / width, []) ?? [], i);
  return out;
}

function joined(parts: readonly Mesh[]): Mesh {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const part of parts) {
    const base = positions.length / 3;
    for (const corner of part.indices) indices.push(base + corner);
    for (const value of part.positions) positions.push(value);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

/** At rest every joint's world × inverse bind matrix is the same: the first joint's will do. */
function restMatrix(node: Node): readonly number[] {
  const skin = node.getSkin();
  const joint = skin?.listJoints()[0];
  const inverse = skin?.getInverseBindMatrices()?.getElement(0, []);
  return joint && inverse ? product(joint.getWorldMatrix(), inverse) : node.getWorldMatrix();
}

/** Column-major 4 × 4. */
function product(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 16 }, (_, i) =>
    [0, 1, 2, 3].reduce((sum, k) => sum + at(a, 4 * k + (i % 4)) * at(b, 4 * (i >> 2) + k), 0),
  );
}

/** One coordinate of a point, moved and in mm. */
function moved(m: readonly number[], [x = 0, y = 0, z = 0]: Float32Array, row: number): number {
  return (at(m, row) * x + at(m, row + 4) * y + at(m, row + 8) * z + at(m, row + 12)) / METRES;
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
