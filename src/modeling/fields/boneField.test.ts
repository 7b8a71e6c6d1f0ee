import { describe, expect, it } from 'vitest';
import type { BoneFigures, Part } from '../../figures/boneFigures.ts';
import { boneField } from './boneField.ts';

const bone = (parts: Record<string, Part>, placement?: BoneFigures['placement']): BoneFigures => ({
  structure: 'test-bone',
  grid: 1,
  genus: 0,
  parts,
  provenance: { from: 'textbook', fitted: false },
  ...(placement && { placement }),
});
const ball = (x: number, rest: Partial<Part> = {}): Part =>
  ({ form: 'ellipsoid', centre: [x, 0, 0], radii: [10, 10, 10], blend: 0, ...rest }) as Part;

describe('boneField', () => {
  it('joins parts: the nearer surface counts', () => {
    const field = boneField(bone({ a: ball(0), b: ball(30) }));
    expect(field(12, 0, 0)).toBeCloseTo(2, 6);
    expect(field(42, 0, 0)).toBeCloseTo(2, 6);
  });

  it('fills the crease of a blended joint, by no more than a sixth of the blend', () => {
    const sharp = boneField(bone({ a: ball(0), b: ball(12) }));
    const soft = boneField(bone({ a: ball(0), b: ball(12, { blend: 6 }) }));
    expect(soft(6, 8, 0)).toBeCloseTo(sharp(6, 8, 0) - 1, 6);
    expect(soft(-10, 0, 0)).toBeCloseTo(0, 6);
  });

  it('cuts away what is marked so, in the order written', () => {
    const cutLast = boneField(bone({ a: ball(0), hole: ball(10, { op: 'cut' }) }));
    const filledAgain = boneField(bone({ a: ball(0), hole: ball(10, { op: 'cut' }), b: ball(10) }));
    expect(cutLast(5, 0, 0)).toBeGreaterThan(0);
    expect(filledAgain(5, 0, 0)).toBeLessThan(0);
  });

  it('stands a mirrored part on both sides, and the whole where the placement says', () => {
    const field = boneField(bone({ a: ball(20, { mirrored: true }) }, { origin: [100, 200, 0], rotation: [0, 0, 90] }));
    expect(field(100, 230, 0)).toBeCloseTo(0, 6);
    expect(field(100, 170, 0)).toBeCloseTo(0, 6);
    expect(field(130, 200, 0)).toBeGreaterThan(10);
  });

  it('names the bone and the part whose figures make no form', () => {
    const broken: Part = { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1, 1], sections: {} };
    expect(() => boneField(bone({ a: ball(0), spine: broken }))).toThrow(/test-bone, part spine: .*two sections/);
  });
});
