/** Reads a glTF body that muscles are measured on: one node a structure, `extras` {fma, name, kind}. */
import { type Node, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import type { Mesh } from '../../mesh.ts';
import { weld } from './weld.ts';

export interface SpecimenStructure {
  readonly fma: string;
  readonly name: string;
  readonly kind: string;
  /** mm; vertices at the same place are one. */
  readonly mesh: Mesh;
}

/** By FMA id. Throws where the file cannot be read or holds no structure with an FMA id. */
export async function readSpecimen(path: string): Promise<ReadonlyMap<string, SpecimenStructure>> {
  const document = await new NodeIO().registerExtensions(ALL_EXTENSIONS).read(path);
  const found = document
    .getRoot()
    .listNodes()
    .flatMap((node) => structureOf(node) ?? []);
  if (found.length === 0)
    throw new Error(`${path}: no node has extras.fma; expected a body such as BodyParts3D as glTF`);
  return new Map(found.map((structure) => [structure.fma, structure]));
}

function structureOf(node: Node): SpecimenStructure | undefined {
  const { fma, name, kind } = node.getExtras();
  const primitive = node.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION');
  const indices = primitive?.getIndices();
  if (fma === undefined || !position || !indices) return undefined;
  const matrix = node.getWorldMatrix();
  const positions = new Float32Array(position.getCount() * 3);
  for (let i = 0; i < position.getCount(); i++) positions.set(millimetres(position.getElement(i, []), matrix), 3 * i);
  const triangles = Uint32Array.from({ length: indices.getCount() }, (_, i) => indices.getScalar(i));
  return {
    fma: String(fma),
    name: String(name ?? node.getName()),
    kind: String(kind ?? 'unknown'),
    mesh: weld({ positions, indices: triangles }),
  };
}

function millimetres(point: readonly number[], m: readonly number[]): number[] {
  const [x = 0, y = 0, z = 0] = point;
  return [0, 1, 2].map(
    (row) => 1000 * ((m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + (m[row + 12] ?? 0)),
  );
}
