/** The files that the browser loads: what the table says of them is so, any viewer can read them, and they are small. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { pieceIO } from '../../src/modeling/gltf/pieceBytes.ts';
import { uncompressed } from '../../src/modeling/gltf/uncompressed.ts';
import { validateGltf } from '../../src/modeling/gltf/validateGltf.ts';
import { boxOf } from '../../src/modeling/meshing/box.ts';
import { meshVolume } from '../../src/modeling/survey/meshVolume.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel, readModel, root } from './freshModel.ts';

/** Of all pieces together, as sent: leaves room for page and script in the first picture's 1.2 MB. */
const BYTES = 780_000;
const TRIANGLES = 450_000;

/** What a kind of tissue carries beyond every other. */
const OWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  muscle: ['TEXCOORD_0', '_BELLY', '_STRAND'],
  bone: ['_CARTILAGE'],
};

let model: FreshModel;
beforeAll(async () => {
  model = await freshModel();
}, FRESH_TIMEOUT);

const listed = () => model.manifest.pieces.flatMap(({ structures }) => structures);

describe('the manifest', () => {
  it('has the bytes and the hash of every piece', () => {
    for (const { file, bytes, hash } of model.manifest.pieces) {
      const content = model.files.get(file) as Buffer;
      expect(content.length, file).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex').slice(0, 16), file).toBe(hash);
    }
  });

  it('lists every structure of the catalogue once', () => {
    const ids = listed().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(catalogue.structures.map(({ id }) => id).toSorted());
  });

  it('says how large each structure is', () => {
    for (const { id, triangles, volume, bounds } of listed()) {
      const mesh = model.meshes.get(id);
      if (!mesh) throw new Error(`${id} is listed and not in its piece`);
      const { min, max } = boxOf(mesh.positions);
      expect(mesh.indices.length / 3, id).toBe(triangles);
      expect(meshVolume(mesh) / volume, id).toBeCloseTo(1, 1);
      const apart = [...min, ...max].map((mm, i) =>
        Math.abs(mm - 1000 * ([...bounds.min, ...bounds.max][i] ?? Number.NaN)),
      );
      expect(Math.max(...apart), id).toBeLessThan(0.2);
    }
  });
});

describe('each piece', () => {
  it('is clean in the Khronos validator, as stored and uncompressed', async () => {
    for (const [file, bytes] of model.files) {
      expect(await validateGltf(bytes), file).toEqual([]);
      expect(await validateGltf(await uncompressed(bytes)), `${file} uncompressed`).toEqual([]);
    }
  });

  it('names its structures as the catalogue does', async () => {
    const io = await pieceIO();
    for (const bytes of model.files.values())
      for (const node of (await io.readBinary(bytes)).getRoot().listNodes()) {
        if (!node.getMesh()) continue;
        const { id, label, fma, facts } = catalogue.structure(node.getName()) ?? {};
        expect(node.getExtras()).toEqual({ id, name: label, ...(fma && { fma }), kind: facts?.kind });
      }
  });

  it('carries fibres where tissue is fibrous, and on bone how far cartilage covers it', async () => {
    const io = await pieceIO();
    for (const bytes of model.files.values())
      for (const mesh of (await io.readBinary(bytes)).getRoot().listMeshes()) {
        const semantics = mesh.listPrimitives()[0]?.listSemantics().toSorted();
        const own = OWN_ATTRIBUTES[catalogue.structure(mesh.getName())?.facts.kind ?? ''] ?? [];
        const every = ['JOINTS_0', 'NORMAL', 'POSITION', 'WEIGHTS_0'];
        expect(semantics, mesh.getName()).toEqual([...every, ...own].toSorted());
      }
  });
});

it('keeps within the bytes and triangles of a first picture', () => {
  const sent = [...model.files.values()].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
  const triangles = listed().reduce((sum, structure) => sum + structure.triangles, 0);
  expect(sent).toBeLessThan(BYTES);
  expect(triangles).toBeLessThan(TRIANGLES);
});

it('has a summary with a line a shape', () => {
  for (const { id, facts, side } of catalogue.structures)
    if (side !== 'left') expect(model.summary, id).toContain(`\n${facts.id} `);
});

it('is committed whole: the files in public/models can be read, each as its table says', async () => {
  const committed = await readModel(join(root, 'public/models'));
  for (const { file, hash } of committed.manifest.pieces)
    expect(
      createHash('sha256')
        .update(committed.files.get(file) as Buffer)
        .digest('hex')
        .slice(0, 16),
      file,
    ).toBe(hash);
  expect(committed.meshes.size).toBeGreaterThan(0);
  expect(existsSync(join(root, 'public/models/LICENSE.md'))).toBe(true);
});
