/** Leaves out the crumbs of a mesh: pieces with less than a twentieth of the vertices of the largest. */
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';

export function mainPieces(mesh: Mesh): Mesh {
  const parent = Int32Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const root = (vertex: number): number => {
    let top = vertex;
    while (at(parent, top) !== top) top = at(parent, top);
    parent[vertex] = top;
    return top;
  };
  for (let t = 0; t < mesh.indices.length; t += 3) {
    parent[root(at(mesh.indices, t + 1))] = root(at(mesh.indices, t));
    parent[root(at(mesh.indices, t + 2))] = root(at(mesh.indices, t));
  }
  const counts = new Map<number, number>();
  parent.forEach((_, vertex) => {
    counts.set(root(vertex), (counts.get(root(vertex)) ?? 0) + 1);
  });
  const least = Math.max(...counts.values()) / 20;
  const kept = mesh.indices.filter((_, i) => (counts.get(root(at(mesh.indices, i - (i % 3)))) ?? 0) >= least);
  return { positions: mesh.positions, indices: kept };
}
