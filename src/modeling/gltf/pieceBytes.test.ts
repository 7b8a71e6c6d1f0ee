import type { Document } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kind, Structure } from '../../anatomy/structure.ts';
import type { FibreMesh, Mesh } from '../mesh.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import type { DrawnStructure } from './drawnStructure.ts';
import { pieceBytes, pieceIO } from './pieceBytes.ts';
import { pieceDocument } from './pieceDocument.ts';
import { restMeshes } from './restMeshes.ts';
import { uncompressed } from './uncompressed.ts';
import { validateGltf } from './validateGltf.ts';

/** A block from `min` to `max`, mm, outward. */
function block([x0, y0, z0]: number[], [x1, y1, z1]: number[]): Mesh {
  const positions = [x0, x1].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].flatMap((z) => [x, y, z])));
  const quads = [0, 1, 3, 2, 4, 6, 7, 5, 0, 4, 5, 1, 2, 3, 7, 6, 0, 2, 6, 4, 1, 5, 7, 3];
  const indices = [0, 4, 8, 12, 16, 20].flatMap((q) => [0, 1, 2, 0, 2, 3].map((k) => quads[q + k] as number));
  return { positions: Float32Array.from(positions as number[]), indices: Uint32Array.from(indices) };
}

function fibres(mesh: Mesh): FibreMesh {
  const count = mesh.positions.length / 3;
  return {
    ...mesh,
    uv: Float32Array.from({ length: 2 * count }, (_, i) => (i % 5) / 4),
    strand: Uint16Array.from({ length: count }, (_, i) => i % 3),
    belly: Float32Array.from({ length: 2 * count }, (_, i) => (i % 2 ? 0.9 : 0.1)),
  };
}

function named(id: string, kind: Kind, side?: 'right' | 'left'): Structure {
  const facts = { id, kind, name: id, latin: id, plain: id, paired: Boolean(side), regions: [], depth: 1 } as const;
  return { id: side ? `${id}.${side}` : id, facts, side, fma: side === 'left' ? 'FMA2' : 'FMA1', label: id };
}

const scapula: DrawnStructure = {
  authored: named('scapula', 'bone', 'right'),
  mirrored: named('scapula', 'bone', 'left'),
  mesh: block([-160, 1200, 0], [-60, 1350, 40]),
  shares: Array.from({ length: 8 }, () => [['acromioclavicular.right', 1]] as const),
};
const vertebra: DrawnStructure = {
  authored: named('first-thoracic-vertebra', 'bone'),
  mesh: block([-20, 1370, 50], [20, 1385, 80]),
  shares: Array.from({ length: 8 }, () => [['thoracic-1-2', 1]] as const),
};
const rhomboid: DrawnStructure = {
  authored: named('rhomboid-major', 'muscle', 'right'),
  mirrored: named('rhomboid-major', 'muscle', 'left'),
  mesh: fibres(block([-100, 1250, -20], [-10, 1330, -10])),
  shares: Array.from(
    { length: 8 },
    (_, i) =>
      [
        ['thoracic-1-2', i / 10],
        ['acromioclavicular.right', 1 - i / 10],
      ] as const,
  ),
};
const structures = [scapula, vertebra, rhomboid];

let bytes: Uint8Array;
let read: Document;
beforeAll(async () => {
  bytes = await pieceBytes(await pieceDocument(structures));
  read = await (await pieceIO()).readBinary(bytes);
});

describe('a piece', () => {
  it('has a named node a structure, with its id, name, fma and kind', () => {
    const drawn = read
      .getRoot()
      .listNodes()
      .filter((node) => node.getMesh());
    expect(drawn.map((node) => node.getName())).toEqual([
      'scapula.right',
      'scapula.left',
      'first-thoracic-vertebra',
      'rhomboid-major.right',
      'rhomboid-major.left',
    ]);
    expect(drawn[1]?.getExtras()).toEqual({ id: 'scapula.left', name: 'scapula', fma: 'FMA2', kind: 'bone' });
  });

  it('keeps the shape: in place to 0.05 mm, outward, and the left a reflection of the right', () => {
    const rest = new Map(restMeshes(read).map(({ name, mesh }) => [name, mesh]));
    const right = rest.get('scapula.right') as Mesh;
    const left = rest.get('scapula.left') as Mesh;
    expect(Math.min(...right.positions)).toBeCloseTo(-160, 1);
    expect(meshVolume(right) / (100 * 150 * 40)).toBeCloseTo(1, 2);
    expect(meshVolume(left)).toBeCloseTo(meshVolume(right), 0);
    expect(left.positions).toEqual(right.positions.map((value, i) => (i % 3 === 0 ? -value : value)));
  });

  it('stores the vertices of a pair once, and one pair of skins', () => {
    const [right, left] = ['rhomboid-major.right', 'rhomboid-major.left'].map(
      (name) =>
        read
          .getRoot()
          .listMeshes()
          .find((mesh) => mesh.getName() === name)
          ?.listPrimitives()[0],
    );
    for (const semantic of ['POSITION', 'NORMAL', 'JOINTS_0', 'WEIGHTS_0', 'TEXCOORD_0', '_STRAND', '_BELLY'])
      expect(left?.getAttribute(semantic), semantic).toBe(right?.getAttribute(semantic));
    expect(left?.getIndices()).not.toBe(right?.getIndices());
    expect(read.getRoot().listSkins()).toHaveLength(2);
  });

  it('keeps fibre coordinates and counts strands in whole numbers', () => {
    const primitive = read.getRoot().listMeshes()[3]?.listPrimitives()[0];
    expect([...new Set(primitive?.getAttribute('_STRAND')?.getArray())].sort()).toEqual([0, 1, 2]);
    const belly = primitive?.getAttribute('_BELLY');
    expect(belly?.getElement(0, [])[0]).toBeCloseTo(0.1, 2);
  });

  it('repeats the joint tree down to the pelvis, ids in extras', () => {
    const joint = read
      .getRoot()
      .listNodes()
      .find((node) => node.getExtras().id === 'acromioclavicular.left');
    const chain = [];
    for (let node = joint; node; node = node.getParentNode() ?? undefined) chain.push(node.getExtras().id);
    expect(chain.slice(0, 4)).toEqual([
      'acromioclavicular.left',
      'sternoclavicular.left',
      'costovertebral',
      'thoracic-6-7',
    ]);
    expect(chain.at(-1)).toBe('pelvis');
    expect(joint?.getWorldTranslation()[0]).toBeCloseTo(0.147, 6);
  });

  it('is clean in the Khronos validator, compressed and not', async () => {
    expect(await validateGltf(bytes)).toEqual([]);
    expect(await validateGltf(await uncompressed(bytes))).toEqual([]);
  });

  it('comes out the same twice', async () => {
    expect(Buffer.from(await pieceBytes(await pieceDocument(structures))).equals(bytes)).toBe(true);
  });
});
