import { describe, expect, it } from 'vitest';
import { tubeMesh } from '../../../tests/shapes/tubeMesh.ts';
import type { StructureMesh } from './StructureMesh.ts';
import { strandMeasures } from './strandMeasures.ts';

const tube = tubeMesh('biceps', { radius: 0.02, length: 0.2 });

function measured({ positions, indices, fibres }: StructureMesh) {
  if (!fibres) throw new Error('a tube has fibres');
  return strandMeasures(positions, indices, fibres);
}

describe('strandMeasures', () => {
  it('finds the length of a tube and half its girth, mm', () => {
    const strand = measured(tube).strands.get(0);
    expect(strand?.length).toBeCloseTo(200, 0);
    expect(strand?.girth).toBeGreaterThan(Math.PI * 20 * 0.98);
    expect(strand?.girth).toBeLessThan(Math.PI * 20 * 1.02);
  });

  it('points tangents from origin to insertion', () => {
    const { tangents } = measured(tube);
    for (let i = 0; i < tangents.length; i += 4) expect(tangents[i + 1]).toBeCloseTo(1, 5);
  });

  it('tells the side on which v grows, and that it folds where it turns back', () => {
    const { tangents } = measured(tube);
    const hands = [6, 18, 0].map((side) => tangents[(24 * 5 + side) * 4 + 3] ?? NaN);
    expect(Math.abs(hands[0] ?? 0)).toBeCloseTo(1, 5);
    expect(hands[1]).toBeCloseTo(-(hands[0] ?? 0), 5);
    expect(hands[2]).toBeCloseTo(0, 5);
  });

  it('measures the slips of one muscle apart', () => {
    const { fibres } = tube;
    if (!fibres) throw new Error('a tube has fibres');
    const strand = fibres.strand.map((_, i) => (i < fibres.strand.length / 2 ? 4 : 9));
    expect([...measured({ ...tube, fibres: { ...fibres, strand } }).strands.keys()]).toEqual([4, 9]);
  });

  it('is not thrown by triangles without a direction', () => {
    const uv = new Float32Array((tube.positions.length / 3) * 2);
    const flat = measured({ ...tube, fibres: { ...(tube.fibres ?? { strand: new Uint16Array(), belly: uv }), uv } });
    expect(flat.strands.size).toBe(0);
    expect(flat.tangents.every(Number.isFinite)).toBe(true);
  });
});
