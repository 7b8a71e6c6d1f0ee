/** The committed body, stood in rows until it holds at least so many structures: what both sides of the bench draw. */
import type { Bounds } from '../../../src/anatomy/modelManifest.ts';
import type { StructureMesh } from '../../../src/viewer/body/StructureMesh.ts';
import { decodePiece } from '../../../src/viewer/loading/decodePiece.ts';
import { fetchBytes } from '../../../src/viewer/loading/fetchBytes.ts';
import { fetchManifest } from '../../../src/viewer/loading/fetchManifest.ts';

export interface RepeatedBody {
  readonly meshes: readonly StructureMesh[];
  readonly copies: number;
  /** Of all copies together, metres. */
  readonly bounds: Bounds;
}

/** Shoulder to shoulder, and one row above the other, metres: all copies within reach of the product's camera. */
const APART = [0.45, 0.5] as const;

export async function repeatedBody(modelsUrl: string, leastStructures: number): Promise<RepeatedBody> {
  const one = await loadMeshes(modelsUrl);
  const copies = Math.ceil(leastStructures / one.length);
  const columns = Math.ceil(Math.sqrt(copies));
  const meshes = Array.from({ length: copies }, (_, copy) => {
    const place = [(copy % columns) * APART[0], Math.floor(copy / columns) * APART[1], 0] as const;
    return one.map((mesh) => moved(mesh, place, copy));
  }).flat();
  return { meshes, copies, bounds: boundsOf(meshes) };
}

async function loadMeshes(modelsUrl: string): Promise<StructureMesh[]> {
  const { signal } = new AbortController();
  const { pieces } = await fetchManifest(modelsUrl, signal);
  const decoded = await Promise.all(
    pieces.map(async ({ file }) => decodePiece(await fetchBytes(`${modelsUrl}${file}`, file, signal, () => {}), file)),
  );
  return decoded.flat();
}

function moved(mesh: StructureMesh, place: readonly number[], copy: number): StructureMesh {
  const positions = mesh.positions.map((value, i) => value + (place[i % 3] ?? 0));
  return { ...mesh, id: `${mesh.id}#${copy}`, positions };
}

function boundsOf(meshes: readonly StructureMesh[]): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (const [i, value] of positions.entries()) {
      const axis = (i % 3) as 0 | 1 | 2;
      min[axis] = Math.min(min[axis], value);
      max[axis] = Math.max(max[axis], value);
    }
  }
  return { min, max };
}
