import { describe, expect, it } from 'vitest';
import type { MuscleShape } from '../../figures/muscleFigures.ts';
import { topology } from '../meshing/topology.ts';
import { at } from './at.ts';
import { enclosedVolume } from './loft.ts';
import { join } from './meshMuscle.ts';
import { ringDistances } from './ringDistances.ts';
import { fan, slips, spindle } from './spindle.ts';

import { strands } from './strands.ts';

const forms: readonly (readonly [string, MuscleShape])[] = [
  ['tube', spindle],
  ['sheet', fan],
  ['slips', slips],
];

describe.each(forms)('%s', (_, shape) => {
  const built = strands(shape);
  const mesh = join(built);

  it('is closed, one ball a strand, and faces outward', () => {
    expect(topology(mesh)).toEqual({ openEdges: 0, pieces: built.length, genus: 0 });
    expect(enclosedVolume(mesh.positions, mesh.indices)).toBeGreaterThan(0);
  });

  it('has rings no more than 9 mm apart from origin 0 to insertion 1', () => {
    for (const strand of built) {
      const places = Array.from({ length: strand.rings }, (__, ring) => at(strand.uv, 2 * ring * strand.sides));
      expect(places[0]).toBe(0);
      expect(places[places.length - 1]).toBe(1);
      const along = ringDistances(strand);
      for (let ring = 1; ring < strand.rings; ring++) {
        expect(at(places, ring)).toBeGreaterThan(at(places, ring - 1));
        expect(at(along, ring) - at(along, ring - 1)).toBeLessThan(9.5);
      }
    }
  });

  it('carries fibre coordinates whose v nowhere jumps round a ring', () => {
    for (const strand of built) {
      for (let side = 0; side < strand.sides; side++) {
        const [v, next] = [at(strand.uv, 2 * side + 1), at(strand.uv, 2 * ((side + 1) % strand.sides) + 1)];
        expect(Math.abs(next - v)).toBeLessThan(0.35);
      }
    }
    expect(new Set(mesh.strand).size).toBe(built.length);
    expect([at(mesh.belly, 0), at(mesh.belly, 1)].map((u) => Math.round(u * 100) / 100)).toEqual(
      shape.form === 'sheet' ? [0.1, 0.8] : [0.2, 0.8],
    );
  });
});

describe('a sheet', () => {
  it('is as thick as its figures say in the middle, and thins out to its ends', () => {
    const [strand] = strands(fan);
    if (!strand) throw new Error('no strand');
    const thickness = (ring: number): number => {
      const side = Math.floor(strand.sides / 4);
      const [a, b] = [ring * strand.sides + side, ring * strand.sides + strand.sides - side];
      return Math.hypot(...[0, 1, 2].map((k) => at(strand.positions, 3 * a + k) - at(strand.positions, 3 * b + k)));
    };
    expect(thickness(Math.floor(strand.rings / 2))).toBeCloseTo(7, 0);
    expect(thickness(0)).toBeLessThan(1.2);
    expect(thickness(strand.rings - 1)).toBeLessThan(1.2);
  });

  it('lets an aponeurosis give its fibres bellies of their own', () => {
    const bellies: [number, number][] = [
      [0.4, 0.9],
      [0.3, 0.9],
      [0.1, 0.9],
      [0, 0.9],
    ];
    const [strand] = strands({ ...fan, fibreBellies: bellies });
    if (!strand) throw new Error('no strand');
    expect(at(strand.belly, 0)).toBeCloseTo(0.4, 5);
    expect(at(strand.belly, 2 * (strand.sides / 2))).toBeCloseTo(0, 5);
  });
});
