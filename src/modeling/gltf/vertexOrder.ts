/** Triangles and vertices in the order that the GPU caches and that meshopt packs smallest. */
import { MeshoptEncoder } from 'meshoptimizer';
import type { FibreMesh, Mesh } from '../mesh.ts';
import { isFibreMesh } from '../mesh.ts';

export interface Ordered<M extends Mesh> {
  readonly mesh: M;
  /** Old vertex of each new one. Vertices of no triangle are left out. */
  readonly source: Uint32Array;
}

export async function vertexOrder<M extends Mesh>(mesh: M): Promise<Ordered<M>> {
  await MeshoptEncoder.ready;
  const indices = mesh.indices.slice();
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  const source = new Uint32Array(count);
  remap.forEach((to, from) => {
    if (to < count) source[to] = from;
  });
  return { mesh: reordered(mesh, source, indices), source };
}

function reordered<M extends Mesh>(mesh: M, source: Uint32Array, indices: Uint32Array): M {
  const fibres: Partial<FibreMesh> = isFibreMesh(mesh)
    ? {
        uv: gather(mesh.uv, 2, source, new Float32Array(2 * source.length)),
        strand: gather(mesh.strand, 1, source, new Uint16Array(source.length)),
        belly: gather(mesh.belly, 2, source, new Float32Array(2 * source.length)),
      }
    : {};
  const normals = mesh.normals && gather(mesh.normals, 3, source, new Float32Array(3 * source.length));
  const positions = gather(mesh.positions, 3, source, new Float32Array(3 * source.length));
  return { ...mesh, ...fibres, positions, indices, ...(normals && { normals }) };
}

function gather<T extends Float32Array | Uint16Array>(from: T, width: number, source: Uint32Array, to: T): T {
  source.forEach((old, vertex) => {
    for (let k = 0; k < width; k++) to[width * vertex + k] = from[width * old + k] as number;
  });
  return to;
}
