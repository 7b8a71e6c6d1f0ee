/** A ball of bone, for tests. Metres. */
import { SphereGeometry } from 'three';
import type { StructureMesh } from '../../src/viewer/body/StructureMesh.ts';

export function ballMesh(
  id: string,
  radius: number,
  [x, y, z]: readonly [number, number, number] = [0, 0, 0],
): StructureMesh {
  const geometry = new SphereGeometry(radius, 20, 14).translate(x, y, z);
  return {
    id,
    kind: 'bone',
    positions: Float32Array.from(geometry.getAttribute('position').array),
    normals: Float32Array.from(geometry.getAttribute('normal').array),
    indices: Uint32Array.from(geometry.index?.array ?? []),
  };
}
