/** Makes one vertex of those at the same place (to 0.05 mm), and drops the triangles that this flattens. */
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';

const GRAIN = 0.05;

export function weld(mesh: Mesh): Mesh {
  const places = new Map<string, number>();
  const positions: number[] = [];
  const vertexAt = Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const place = [0, 1, 2].map((k) => at(mesh.positions, 3 * i + k));
    const key = place.map((value) => Math.round(value / GRAIN)).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    positions.push(...place);
    places.set(key, places.size);
    return places.size - 1;
  });
  const indices: number[] = [];
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => at(vertexAt, at(mesh.indices, t + k))) as [number, number, number];
    if (a !== b && b !== c && c !== a) indices.push(a, b, c);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}
