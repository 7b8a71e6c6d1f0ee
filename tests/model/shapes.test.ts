/** Every drawn shape is a sound solid where anatomy wants one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { figureSources } from '../../src/modeling/build/figureSource.ts';
import type { Mesh } from '../../src/modeling/mesh.ts';
import { boxOf } from '../../src/modeling/meshing/box.ts';
import { topology } from '../../src/modeling/meshing/topology.ts';
import { meshVolume } from '../../src/modeling/survey/meshVolume.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

const sources = await figureSources();
let model: FreshModel;
beforeAll(async () => {
  model = await freshModel();
}, FRESH_TIMEOUT);

const authored = (id: string): Mesh => {
  const mesh = model.meshes.get(`${id}.right`) ?? model.meshes.get(id);
  if (!mesh) throw new Error(`${id} is not drawn`);
  return mesh;
};

it('draws every structure of the catalogue and nothing else', () => {
  expect([...model.meshes.keys()].sort()).toEqual(catalogue.structures.map(({ id }) => id).sort());
});

describe.each(sources)('$id', (source) => {
  it('is closed, outward and finite', () => {
    const mesh = authored(source.id);
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
    expect(topology(mesh).openEdges).toBe(0);
    expect(meshVolume(mesh)).toBeGreaterThan(0);
  });

  it('hangs together as anatomy has it', () => {
    const { pieces, genus } = topology(authored(source.id));
    const expected =
      source.kind === 'bone'
        ? { pieces: source.figures.pieces ?? 1, genus: source.figures.genus }
        : {
            pieces: source.figures.shape.form === 'slips' ? Object.keys(source.figures.shape.parts).length : 1,
            genus: 0,
          };
    expect({ pieces, genus }).toEqual(expected);
  });
});

it('mirrors the right to the left: the same vertices reflected, wound outward', () => {
  for (const { id, side } of catalogue.structures) {
    if (side !== 'left') continue;
    const [left, right] = [model.meshes.get(id), model.meshes.get(id.replace('.left', '.right'))];
    if (!left || !right) throw new Error(`${id} or its right side is not drawn`);
    const apart = left.positions.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - (right.positions[i] ?? Number.NaN) * (i % 3 === 0 ? -1 : 1))),
      0,
    );
    expect(apart, id).toBeLessThan(0.001);
    expect(meshVolume(left) / meshVolume(right), id).toBeCloseTo(1, 4);
  }
});

it('puts right on the right, left on the left, and midline structures across the middle', () => {
  for (const { id, side } of catalogue.structures) {
    const { min, max } = boxOf(model.meshes.get(id)?.positions ?? []);
    const middle = (min[0] + max[0]) / 2;
    if (side) expect(Math.sign(middle), id).toBe(side === 'left' ? 1 : -1);
    else expect(Math.abs(middle), id).toBeLessThan(1.5);
  }
});
