import { describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import type { MergedBody } from '../body/MergedBody.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { measureOpenness } from './measureOpenness.ts';
import { occupancyGrid } from './occupancyGrid.ts';

/** A ball in the open, and another with a big one close above it. */
const meshes = [
  ballMesh('alone', 0.03, [-0.5, 1, 0]),
  ballMesh('below', 0.03, [0.3, 1, 0]),
  ballMesh('above', 0.06, [0.3, 1.1, 0]),
];
const body = mergeBody(meshes, new Map(meshes.map(({ id }, index) => [id, index])));

/** Openness (0…1) at the top of a structure, and the y of the open direction there (−1…1). */
function atTop(openness: Uint8Array, id: string): { open: number; up: number } {
  const top = topOf(body, id);
  return { open: (openness[top * 4 + 3] ?? 0) / 255, up: ((openness[top * 4 + 1] ?? 0) / 255) * 2 - 1 };
}

function topOf({ structures, positions }: MergedBody, id: string): number {
  const structure = structures.find((one) => one.id === id);
  if (!structure) throw new Error(id);
  const vertices = Array.from({ length: structure.vertexCount }, (_, i) => structure.firstVertex + i);
  const height = (vertex: number) => positions[vertex * 3 + 1] ?? 0;
  return vertices.reduce((best, vertex) => (height(vertex) > height(best) ? vertex : best));
}

describe('measureOpenness', () => {
  const all = measureOpenness(
    body,
    occupancyGrid(body, () => true),
  );

  it('finds what stands free open to the sky', () => {
    expect(atTop(all, 'alone').open).toBeGreaterThan(0.9);
    expect(atTop(all, 'alone').up).toBeGreaterThan(0.95);
  });

  it('finds a crevice dark', () => {
    expect(atTop(all, 'below').open).toBeLessThan(0.6);
  });

  it('lets what is hidden cast no shade', () => {
    const without = measureOpenness(
      body,
      occupancyGrid(body, ({ id }) => id !== 'above'),
    );
    expect(atTop(without, 'below').open).toBeGreaterThan(0.9);
  });

  it('gives four bytes a vertex', () => {
    expect(all).toHaveLength((body.positions.length / 3) * 4);
  });
});
