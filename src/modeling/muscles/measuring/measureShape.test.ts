import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';
import { join } from '../meshMuscle.ts';
import { fan, spindle } from '../spindle.ts';
import { strands } from '../strands.ts';
import { measureShape } from './measureShape.ts';
import type { MeasuringHints, PieceHints } from './measuringHints.ts';

const none = (): Mesh => {
  throw new Error('no other structure is needed');
};
const hints = (shape: PieceHints): MeasuringHints => ({ structure: 'sample', shape, from: [], to: [], layer: 1 });
const ends = {
  origin: { towards: [0, -1, 0], share: 5 },
  insertion: { towards: [0, 1, 0], share: 5 },
  belly: [0.2, 0.8],
  bind: [['scapula', 0]],
} as const;

describe('measureShape', () => {
  it('reads the sections of a spindle', () => {
    const stations = { early: 0.25, widest: 0.5, late: 0.75 };
    const measured = measureShape(
      hints({ form: 'tube', reference: 'x', stations, ...ends }),
      join(strands(spindle)),
      none,
    );
    if (measured.form !== 'tube') throw new Error(measured.form);
    const { widest } = measured.stations;
    expect(widest?.halfWidth).toBeCloseTo(10, -0.3);
    expect(widest?.halfThickness).toBeCloseTo(6, -0.3);
    expect(Math.abs(widest?.roll ?? 90)).toBeLessThan(3);
    expect(Math.hypot((widest?.centre[0] ?? 9) - 0, (widest?.centre[2] ?? 9) - 4)).toBeLessThan(0.6);
  });

  it('reads the grid of a bowed fan, midway between its faces', () => {
    const rows = { early: 0.2, late: 0.8 };
    const measured = measureShape(
      hints({ form: 'sheet', rows, columns: 4, firstColumn: [-1, 0, 0], ...ends }),
      join(strands(fan)),
      none,
    );
    if (measured.form !== 'sheet') throw new Error(measured.form);
    const early = measured.rows.early ?? [];
    expect(early).toHaveLength(4);
    expect(at(early, 0)[0]).toBeCloseTo(-36, -0.8);
    expect(at(early, 3)[0]).toBeCloseTo(36, -0.8);
    for (const [, , , thickness] of early.slice(1, 3)) expect(Math.abs(thickness - 7)).toBeLessThan(1);
    const [edge, inner] = [at(early, 0), at(early, 1)];
    expect(inner[2] - edge[2]).toBeGreaterThan(3.5);
  });
});
