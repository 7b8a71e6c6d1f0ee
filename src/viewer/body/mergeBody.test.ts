import { describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { tubeMesh } from '../../../tests/shapes/tubeMesh.ts';
import type { MergedBody } from './MergedBody.ts';
import { mergeBody } from './mergeBody.ts';

const order = new Map([
  ['humerus.right', 0],
  ['deltoid.right', 1],
  ['teres-minor.right', 2],
]);
const humerus = ballMesh('humerus.right', 0.02, [0.1, 1.2, 0]);
const deltoid = tubeMesh('deltoid.right', { radius: 0.03, length: 0.15, at: [0.2, 1.1, 0] });
const teres = tubeMesh('teres-minor.right', { radius: 0.01, length: 0.1 });

describe('mergeBody', () => {
  it('gives every vertex of a structure its texel, and every structure its range', () => {
    const body = mergeBody([humerus, teres, deltoid], order);
    for (const { index, id, firstVertex, vertexCount, firstIndex, indexCount } of body.structures) {
      expect(index).toBe(order.get(id));
      expect(new Set(body.structureIndices.subarray(firstVertex, firstVertex + vertexCount))).toEqual(new Set([index]));
      const used = body.indices.subarray(firstIndex, firstIndex + indexCount);
      expect(Math.min(...used)).toBe(firstVertex);
      expect(Math.max(...used)).toBe(firstVertex + vertexCount - 1);
    }
  });

  it('draws fibrous structures in one range and the rest in the other, in the order of their texels', () => {
    const body = mergeBody([teres, humerus, deltoid], order);
    expect(body.structures.map(({ id }) => id)).toEqual(['deltoid.right', 'teres-minor.right', 'humerus.right']);
    expect(body.fibrous).toEqual({ firstIndex: 0, indexCount: deltoid.indices.length + teres.indices.length });
    expect(body.solid).toEqual({ firstIndex: body.fibrous.indexCount, indexCount: humerus.indices.length });
    const fibrousVertices = (deltoid.positions.length + teres.positions.length) / 3;
    expect(body.fibreCoordinates).toHaveLength(fibrousVertices * 4);
    expect(Math.max(...body.indices.subarray(0, body.fibrous.indexCount))).toBeLessThan(fibrousVertices);
  });

  it('keeps places and bounds', () => {
    const body = mergeBody([humerus], order);
    expect(body.positions).toEqual(humerus.positions);
    const [{ bounds } = { bounds: undefined }] = body.structures;
    expect(bounds?.min[0]).toBeCloseTo(0.08, 3);
    expect(bounds?.max[1]).toBeCloseTo(1.22, 3);
  });

  it('turns round a mesh whose triangles face inward, and only such a one', () => {
    const inward = { ...deltoid, indices: deltoid.indices.slice().reverse() };
    expect(enclosed(mergeBody([inward], order))).toBeCloseTo(enclosed(mergeBody([deltoid], order)), 9);
    expect(enclosed(mergeBody([deltoid], order))).toBeGreaterThan(0);
  });

  it('names a structure that has no texel', () => {
    expect(() => mergeBody([ballMesh('femur.left', 0.02)], order)).toThrow(/"femur.left" has no texel/);
  });
});

/** Six times the signed volume: positive where triangles face outward. */
function enclosed({ positions: p, indices }: MergedBody): number {
  let sum = 0;
  const at = (corner: number, axis: number) => p[(indices[corner] ?? 0) * 3 + axis] ?? 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [ax, ay, az] = [at(t, 0), at(t, 1), at(t, 2)];
    const [bx, by, bz] = [at(t + 1, 0), at(t + 1, 1), at(t + 1, 2)];
    const [cx, cy, cz] = [at(t + 2, 0), at(t + 2, 1), at(t + 2, 2)];
    sum += ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx);
  }
  return sum;
}
