import type { Mesh } from '../mesh.ts';

/** Unit normals, three numbers a vertex: the mean of the triangles round it, each by its area. */
export function vertexNormals({ positions, indices }: Mesh): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t], indices[t + 1], indices[t + 2]].map((i) => 3 * (i as number)) as [
      number,
      number,
      number,
    ];
    const edge = (to: number, k: number) => (positions[to + k] as number) - (positions[a + k] as number);
    const [ux, uy, uz] = [edge(b, 0), edge(b, 1), edge(b, 2)];
    const [vx, vy, vz] = [edge(c, 0), edge(c, 1), edge(c, 2)];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c])
      normal.forEach((n, k) => {
        normals[corner + k] = (normals[corner + k] as number) + n;
      });
  }
  for (let i = 0; i < normals.length; i += 3) {
    const long = Math.hypot(normals[i] as number, normals[i + 1] as number, normals[i + 2] as number) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = (normals[i + k] as number) / long;
  }
  return normals;
}
