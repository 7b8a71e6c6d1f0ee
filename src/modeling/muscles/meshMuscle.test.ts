import { describe, expect, it } from 'vitest';
import type { MuscleFigures } from '../../figures/muscleFigures.ts';
import type { Mesh } from '../mesh.ts';
import { topology } from '../meshing/topology.ts';
import { at } from './at.ts';
import { meshMuscle } from './meshMuscle.ts';
import { slips, spindle } from './spindle.ts';
import { strands } from './strands.ts';

/** A flat slab of bone under the origin of the spindle, its upper side 2 mm below it. */
const slab: Mesh = {
  positions: Float32Array.from([-50, -2, -50, 50, -2, -50, 50, -2, 50, -50, -2, 50, 0, -40, 0]),
  indices: Uint32Array.from([0, 2, 1, 0, 3, 2, 0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4]),
};

const figures: MuscleFigures = {
  structure: 'spindle',
  shape: spindle,
  from: ['scapula/coracoid-process'],
  to: ['humerus/shaft'],
  layer: 2,
  provenance: { from: 'textbook', fitted: false },
};

describe('meshMuscle', () => {
  it('draws the end of a muscle onto the bone it is attached to', () => {
    const lowest = (bones: ReadonlyMap<string, Mesh>): number => {
      const { positions } = meshMuscle(figures, bones);
      return Math.min(...positions.filter((_, i) => i % 3 === 1));
    };
    expect(lowest(new Map())).toBeCloseTo(0, 1);
    expect(lowest(new Map([['scapula', slab]]))).toBeCloseTo(-2.5, 1);
    expect(lowest(new Map([['clavicle', slab]]))).toBeCloseTo(0, 1);
  });

  it('makes one closed piece a slip, each with a strand of its own', () => {
    const mesh = meshMuscle({ ...figures, shape: slips }, new Map());
    expect(topology(mesh)).toEqual({ openEdges: 0, pieces: 2, genus: 0 });
    const sizes = strands(slips).map((strand) => strand.positions.length / 3);
    expect(at(mesh.strand, at(sizes, 0) - 1)).toBe(0);
    expect(at(mesh.strand, at(sizes, 0))).toBe(1);
  });
});
