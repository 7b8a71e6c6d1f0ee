import { expect, it } from 'vitest';
import type { Mesh } from '../mesh.ts';
import { fieldNormals } from './boneShape.ts';

const octahedron: Mesh = {
  positions: Float32Array.of(10, 0, 0, -10, 0, 0, 0, 10, 0, 0, -10, 0, 0, 0, 10, 0, 0, -10),
  indices: Uint32Array.of(0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5),
};

it('takes normals from the field, however coarse the triangles', () => {
  const leaning = (x: number, y: number, z: number) => Math.hypot(x - 2, y, z) - 10;
  const [x = 0, y = 0] = fieldNormals(octahedron, leaning).subarray(6, 9);
  expect(y / x).toBeCloseTo(10 / -2, 1);
});

it('keeps the triangles’ normal where the field says something else entirely', () => {
  const inverted = (x: number, y: number, z: number) => 10 - Math.hypot(x, y, z);
  expect([...fieldNormals(octahedron, inverted).subarray(0, 3)]).toEqual([1, 0, 0]);
});
