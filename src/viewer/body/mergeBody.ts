/** Many structures to one set of vertex arrays, each vertex carrying its structure's index. Pure; runs in the worker. */
import type { StructureId } from '../../anatomy/structure.ts';
import { boundsOf } from './boundsOf.ts';
import { fibreCoordinates } from './fibreCoordinates.ts';
import type { MergedBody, MergedStructure } from './MergedBody.ts';
import type { StructureMesh } from './StructureMesh.ts';
import { strandMeasures } from './strandMeasures.ts';

/**
 * `indexOf` gives each structure's texel; a structure that it lacks is an error: nothing could hide or select it. Structures are
 * drawn in its order, whatever order they arrived in. `joints`: ids in the manifest's order; one that it lacks moves nothing.
 */
export function mergeBody(
  meshes: readonly StructureMesh[],
  indexOf: ReadonlyMap<StructureId, number>,
  joints: readonly string[] = [],
): MergedBody {
  const jointOf = new Map(joints.map((id, place) => [id, place]));
  const place = ({ id }: StructureMesh) => indexOf.get(id) ?? 0;
  const outward = meshes.map(turnedOutward).sort((a, b) => place(a) - place(b));
  const fibrous = outward.filter((mesh) => mesh.fibres);
  const ordered = [...fibrous, ...outward.filter((mesh) => !mesh.fibres)];
  const body = allocate(ordered, fibrous);
  const structures: MergedStructure[] = [];
  let firstVertex = 0;
  let firstIndex = 0;
  for (const mesh of ordered) {
    const index = indexOf.get(mesh.id);
    if (index === undefined) throw new Error(`mergeBody: "${mesh.id}" has no texel; the manifest does not list it.`);
    const vertexCount = mesh.positions.length / 3;
    body.positions.set(mesh.positions, firstVertex * 3);
    body.structureIndices.fill(index, firstVertex, firstVertex + vertexCount);
    copyNormals(mesh, body.normals, firstVertex);
    for (const [i, vertex] of mesh.indices.entries()) body.indices[firstIndex + i] = firstVertex + vertex;
    copyFibres(mesh, body, firstVertex, index);
    copyCarriers(mesh, body.carriers, firstVertex, jointOf);
    const indexCount = mesh.indices.length;
    structures.push({
      id: mesh.id,
      kind: mesh.kind,
      index,
      firstVertex,
      vertexCount,
      firstIndex,
      indexCount,
      bounds: boundsOf(mesh.positions),
    });
    firstVertex += vertexCount;
    firstIndex += indexCount;
  }
  const fibrousCount = total(fibrous, (mesh) => mesh.indices.length);
  return {
    ...body,
    structures,
    fibrous: { firstIndex: 0, indexCount: fibrousCount },
    solid: { firstIndex: fibrousCount, indexCount: firstIndex - fibrousCount },
  };
}

type Arrays = Omit<MergedBody, 'structures' | 'fibrous' | 'solid'>;

function allocate(meshes: readonly StructureMesh[], fibrous: readonly StructureMesh[]): Arrays {
  const vertices = total(meshes, (mesh) => mesh.positions.length / 3);
  const fibrousVertices = total(fibrous, (mesh) => mesh.positions.length / 3);
  return {
    positions: new Float32Array(vertices * 3),
    normals: new Int16Array(vertices * 4),
    structureIndices: new Uint16Array(vertices),
    carriers: new Uint8Array(vertices * 4),
    fibreCoordinates: new Float32Array(fibrousVertices * 4),
    fibreTangents: new Int8Array(fibrousVertices * 4),
    indices: new Uint32Array(total(meshes, (mesh) => mesh.indices.length)),
  };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

function copyNormals({ normals }: StructureMesh, into: Int16Array, firstVertex: number): void {
  for (let i = 0; i < normals.length / 3; i++) {
    for (let axis = 0; axis < 3; axis++) {
      into[(firstVertex + i) * 4 + axis] = Math.round((normals[i * 3 + axis] ?? 0) * 32767);
    }
  }
}

/** Turns the triangles of a structure round where they contradict its normals, as a mirrored mesh's may. */
function turnedOutward(mesh: StructureMesh): StructureMesh {
  if (!isInsideOut(mesh)) return mesh;
  const indices = mesh.indices.slice();
  for (let t = 0; t < indices.length; t += 3) {
    indices[t + 1] = mesh.indices[t + 2] ?? 0;
    indices[t + 2] = mesh.indices[t + 1] ?? 0;
  }
  return { ...mesh, indices };
}

function isInsideOut({ positions: p, normals: n, indices }: StructureMesh): boolean {
  let agreement = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const a = (indices[t] ?? 0) * 3;
    const b = (indices[t + 1] ?? 0) * 3;
    const c = (indices[t + 2] ?? 0) * 3;
    const d = (at: number, axis: number) => (p[at + axis] ?? 0) - (p[a + axis] ?? 0);
    for (let axis = 0; axis < 3; axis++) {
      const j = (axis + 1) % 3;
      const k = (axis + 2) % 3;
      const face = d(b, j) * d(c, k) - d(b, k) * d(c, j);
      agreement += face * ((n[a + axis] ?? 0) + (n[b + axis] ?? 0) + (n[c + axis] ?? 0));
    }
  }
  return agreement < 0;
}

function copyFibres(
  { positions, indices, fibres }: StructureMesh,
  body: Arrays,
  firstVertex: number,
  seed: number,
): void {
  if (!fibres) return;
  const { tangents, strands } = strandMeasures(positions, indices, fibres);
  body.fibreCoordinates.set(fibreCoordinates(fibres, strands, seed), firstVertex * 4);
  for (const [i, value] of tangents.entries()) body.fibreTangents[firstVertex * 4 + i] = Math.round(value * 127);
}

/** Cartilages and discs are cartilage all over. */
function copyCarriers(
  { carriers, cartilage, kind, positions }: StructureMesh,
  into: Uint8Array,
  firstVertex: number,
  jointOf: ReadonlyMap<string, number>,
): void {
  const places = (carriers?.joints ?? []).map((id) => jointOf.get(id) ?? 0);
  const whole = kind === 'cartilage' || kind === 'disc' ? 255 : 0;
  for (let i = 0; i < positions.length / 3; i++) {
    const first = places[carriers?.indices[i * 2] ?? 0] ?? 0;
    const second = places[carriers?.indices[i * 2 + 1] ?? 0] ?? 0;
    into.set([first, second, carriers?.shares[i] ?? 255, cartilage?.[i] ?? whole], (firstVertex + i) * 4);
  }
}
