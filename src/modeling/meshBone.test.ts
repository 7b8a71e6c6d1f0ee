import { describe, expect, it } from 'vitest';
import type { BoneFigures, Part } from '../figures/boneFigures.ts';
import { meshBone } from './meshBone.ts';
import { boxOf } from './meshing/box.ts';
import { topology } from './meshing/topology.ts';

const ellipsoid = (x: number, op: 'add' | 'cut' = 'add', radii: [number, number, number] = [9, 12, 9]): Part => ({
  form: 'ellipsoid',
  centre: [x, 0, 0],
  radii,
  blend: 2,
  op,
});
const bone = (parts: Record<string, Part>, genus = 0): BoneFigures => ({
  structure: 'test-bone',
  grid: 1,
  genus,
  parts,
  provenance: { from: 'textbook', fitted: false },
});

describe('meshBone', () => {
  it('meshes a bone to the size of its figures', async () => {
    const mesh = await meshBone(bone({ a: ellipsoid(0), b: ellipsoid(12) }));
    expect(topology(mesh)).toEqual({ openEdges: 0, pieces: 1, genus: 0 });
    const { min, max } = boxOf(mesh.positions);
    [min[0], max[0], min[1], max[1]].forEach((side, i) => {
      expect(side).toBeCloseTo([-9, 21, -12, 12][i] as number, 0);
    });
  });

  it('allows the openings that the figures say', async () => {
    const pierced = { a: ellipsoid(0), hole: ellipsoid(0, 'cut', [3, 3, 20]) };
    expect(topology(await meshBone(bone(pierced, 1))).genus).toBe(1);
    await expect(meshBone(bone(pierced))).rejects.toThrow(/test-bone.*genus 0; found 1 pieces, genus 1/);
  });

  it('refuses a part that stands free, saying what to do', async () => {
    await expect(meshBone(bone({ a: ellipsoid(0), b: ellipsoid(40) }))).rejects.toThrow(
      /found 2 pieces.*move or blend/,
    );
  });
});
