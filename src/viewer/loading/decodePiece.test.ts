import { describe, expect, it } from 'vitest';
import { ballMesh } from '../../../tests/shapes/ballMesh.ts';
import { pieceBytes } from '../../../tests/shapes/pieceBytes.ts';
import { tubeMesh } from '../../../tests/shapes/tubeMesh.ts';
import { mergeBody } from '../body/mergeBody.ts';
import { decodePiece } from './decodePiece.ts';

const FILE = 'muscles-arm-1.glb';
const tube = tubeMesh('coracobrachialis', { radius: 0.01, length: 0.12, at: [-0.2, 1.2, 0.03] });

describe('decodePiece', () => {
  it('gives each structure the id and kind of its extras', async () => {
    const meshes = await decodePiece(await pieceBytes(tube), FILE);
    expect(meshes.map(({ id, kind }) => [id, kind])).toEqual([
      ['coracobrachialis.right', 'muscle'],
      ['coracobrachialis.left', 'muscle'],
    ]);
  });

  it('stands the right side where it was authored, and the left at its mirror image', async () => {
    const [right, left] = await decodePiece(await pieceBytes(tube), FILE);
    expect(corners(right?.positions)).toEqual([-0.21, 1.2, 0.02, -0.19, 1.32, 0.04]);
    expect(corners(left?.positions)).toEqual([0.19, 1.2, 0.02, 0.21, 1.32, 0.04]);
  });

  it('keeps normals and triangles of both sides outward', async () => {
    const meshes = await decodePiece(await pieceBytes(ballMesh('femur', 0.05, [-0.2, 1, 0])), FILE);
    for (const { positions, normals, indices } of meshes) {
      const centre = [0, 1, 2].map((axis) => mean(positions.filter((_, i) => i % 3 === axis)));
      const outward = normals.reduce((sum, n, i) => sum + n * ((positions[i] ?? 0) - (centre[i % 3] ?? 0)), 0);
      expect(outward / normals.length).toBeGreaterThan(0.01);
      const merged = mergeBody([{ id: 'x', kind: 'bone', positions, normals, indices }], new Map([['x', 0]]));
      expect([...merged.indices]).toEqual([...indices]);
    }
  });

  it('brings fibre coordinates through quantisation', async () => {
    const [right] = await decodePiece(await pieceBytes(tube, { pennation: { degrees: 12 } }), FILE);
    expect(right?.fibres?.strand).toEqual(tube.fibres?.strand);
    expect(right?.fibres?.pennation).toEqual({ degrees: 12 });
    const { uv, belly } = right?.fibres ?? { uv: [], belly: [] };
    for (let i = 0; i < (right?.positions.length ?? 0) / 3; i++) {
      expect(uv[i * 2]).toBeCloseTo(((right?.positions[i * 3 + 1] ?? 0) - 1.2) / 0.12, 2);
      expect(belly[i * 2]).toBeCloseTo(0.25, 2);
      expect(belly[i * 2 + 1]).toBeCloseTo(0.75, 2);
    }
  });

  it('names a piece that is cut short', async () => {
    const bytes = await pieceBytes(tube);
    await expect(decodePiece(bytes.slice(0, bytes.length / 2), FILE)).rejects.toThrow(
      /muscles-arm-1\.glb cannot be read/,
    );
  });

  it('names a piece that is no model at all', async () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    await expect(decodePiece(new Uint8Array(page), FILE)).rejects.toThrow(/muscles-arm-1\.glb cannot be read/);
  });

  it('names a mesh that does not say which structure it is', async () => {
    await expect(decodePiece(await pieceBytes(tube, { id: 7 }), FILE)).rejects.toThrow(
      /does not say which structure it is/,
    );
  });
});

/** Least and greatest x, y, z, to the millimetre. */
function corners(positions: Float32Array = new Float32Array()): number[] {
  const along = (axis: number) => [...positions].filter((_, i) => i % 3 === axis);
  const millimetre = (value: number) => Math.round(value * 1000) / 1000;
  return [Math.min, Math.max].flatMap((pick) => [0, 1, 2].map((axis) => millimetre(pick(...along(axis)))));
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
