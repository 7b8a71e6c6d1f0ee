import { describe, expect, it } from 'vitest';
import { fibreCoordinates } from './fibreCoordinates.ts';
import type { Fibres } from './StructureMesh.ts';

/** Origin, belly, insertion; tendon up to 0.3 and from 0.8 on. */
const fibres: Fibres = {
  uv: Float32Array.from([0, 0, 0.5, 0.5, 1, 1]),
  strand: new Uint16Array(3),
  belly: Float32Array.from([0.3, 0.8, 0.3, 0.8, 0.3, 0.8]),
};
const strands = new Map([[0, { girth: 40, length: 200 }]]);

function columns(of: Float32Array): number[][] {
  return [0, 1, 2, 3].map((column) => [...of].filter((_, i) => i % 4 === column));
}

describe('fibreCoordinates', () => {
  it('measures across by the girth and along by the length, mm', () => {
    const [across = [], along = []] = columns(fibreCoordinates(fibres, strands, 3));
    expect((across[2] ?? 0) - (across[0] ?? 0)).toBeCloseTo(40, 2);
    expect((along[2] ?? 0) - (along[0] ?? 0)).toBeCloseTo(200, 2);
  });

  it('puts tendon before the belly and after it', () => {
    const [, , begun = [], ended = []] = columns(fibreCoordinates(fibres, strands, 3));
    expect(begun.map(Math.sign)).toEqual([-1, 1, 1]);
    expect(ended.map(Math.sign)).toEqual([-1, -1, 1]);
  });

  it('lets a short tendon interlock less than a long one', () => {
    const short = { ...fibres, belly: Float32Array.from([0.02, 0.8, 0.02, 0.8, 0.02, 0.8]) };
    const [, , begun = []] = columns(fibreCoordinates(short, strands, 3));
    expect(begun[0]).toBeLessThan(-1);
  });

  it('leans the streaks of a pennate muscle to both sides of its raphe', () => {
    const pennate = {
      ...fibres,
      uv: Float32Array.from([0.5, 0.2, 0.5, 0.5, 0.5, 0.8]),
      pennation: { degrees: 15, raphe: 0.5 },
    };
    const [across = []] = columns(fibreCoordinates(pennate, strands, 3));
    expect(across[0]).toBeCloseTo(across[2] ?? NaN, 3);
    expect((across[0] ?? 0) - (across[1] ?? 0)).toBeCloseTo(12, 2);
  });

  it('sets the strands of one muscle apart', () => {
    const two = { ...fibres, strand: Uint16Array.from([0, 1, 0]), uv: new Float32Array(6) };
    const both = new Map([
      [0, { girth: 40, length: 200 }],
      [1, { girth: 40, length: 200 }],
    ]);
    const [across = []] = columns(fibreCoordinates(two, both, 3));
    expect(across[0]).toBe(across[2]);
    expect(across[0]).not.toBeCloseTo(across[1] ?? NaN, 1);
  });
});
