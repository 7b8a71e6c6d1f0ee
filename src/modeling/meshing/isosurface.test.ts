import { describe, expect, it } from 'vitest';
import type { Field } from '../fields/field.ts';
import { meshVolume } from '../survey/meshVolume.ts';
import type { Box } from './box.ts';
import { isosurface } from './isosurface.ts';
import { settle } from './settle.ts';
import { simplify } from './simplify.ts';
import { topology } from './topology.ts';

const box: Box = { min: [-30, -30, -30], max: [30, 30, 30] };
const ball =
  (x: number, radius: number): Field =>
  (px, py, pz) =>
    Math.hypot(px - x, py, pz) - radius;
const ring: Field = (x, y, z) => Math.hypot(Math.hypot(x, y) - 18, z) - 5;
const both =
  (a: Field, b: Field): Field =>
  (x, y, z) =>
    Math.min(a(x, y, z), b(x, y, z));

describe('isosurface', () => {
  it('is closed, outward, and holds what the field holds', () => {
    const mesh = isosurface(ball(0, 20), box, 1);
    expect(topology(mesh)).toEqual({ openEdges: 0, pieces: 1, genus: 0 });
    expect(meshVolume(mesh) / ((4 / 3) * Math.PI * 20 ** 3)).toBeCloseTo(1, 2);
  });

  it('finds openings and separate pieces', () => {
    expect(topology(isosurface(ring, box, 1))).toMatchObject({ pieces: 1, genus: 1 });
    expect(topology(isosurface(both(ball(-15, 8), ball(15, 8)), box, 1))).toMatchObject({ pieces: 2, genus: 0 });
  });

  it('stays manifold where surfaces all but touch', () => {
    const { openEdges } = topology(isosurface(both(ball(-10.01, 10), ball(10.01, 10)), box, 0.9));
    expect(openEdges).toBe(0);
  });

  it('meets sheets far thinner than the grid of its seeds', () => {
    const sheet: Field = (x, y, z) => Math.max(Math.abs(z) - 1.2, Math.hypot(x, y) - 20);
    expect(topology(isosurface(sheet, box, 1))).toEqual({ openEdges: 0, pieces: 1, genus: 0 });
  });

  it('asks the field only near the surface', () => {
    let asked = 0;
    const counted: Field = (x, y, z) => {
      asked++;
      return ball(0, 20)(x, y, z);
    };
    isosurface(counted, box, 0.5);
    expect(asked).toBeLessThan(121 ** 3 / 8);
  });

  it('says so when the surface leaves the box', () => {
    expect(() => isosurface(ball(25, 20), box, 1)).toThrow(/leaves the box/);
  });
});

describe('simplify', () => {
  it('needs far fewer triangles within its error, and is as closed', async () => {
    const mesh = isosurface(ring, box, 1);
    const simpler = await simplify(mesh, 0.2);
    expect(simpler.indices.length).toBeLessThan(mesh.indices.length / 5);
    expect(topology(simpler)).toEqual({ openEdges: 0, pieces: 1, genus: 1 });
    for (let i = 0; i < simpler.positions.length; i += 3) {
      const [x = 0, y = 0, z = 0] = simpler.positions.subarray(i, i + 3);
      expect(Math.abs(ring(x, y, z))).toBeLessThan(0.3);
    }
  });
});

describe('settle', () => {
  it('puts vertices on the surface, but moves none farther than it may', async () => {
    const coarse = await simplify(isosurface(ring, box, 2), 0.3);
    const off = ({ positions }: typeof coarse) =>
      Array.from({ length: positions.length / 3 }, (_, i) => {
        const [x = 0, y = 0, z = 0] = positions.subarray(3 * i, 3 * i + 3);
        return Math.abs(ring(x, y, z));
      });
    expect(Math.max(...off(coarse))).toBeGreaterThan(0.1);
    expect(Math.max(...off(settle(coarse, ring, 1)))).toBeLessThan(0.01);
    expect(settle(coarse, ring, 0).positions).toEqual(coarse.positions);
  });
});
