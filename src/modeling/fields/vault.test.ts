import { describe, expect, it } from 'vitest';
import type { Vault, VaultPoint } from '../../figures/boneFigures.ts';
import { vault } from './vault.ts';
import { unit, type Vector } from './vector.ts';

const CENTRE: Vector = [3, 1500, -7];
const at = (direction: Vector, radius = 70, half = 3): VaultPoint => {
  const [a, b, c] = unit(direction);
  return [CENTRE[0] + radius * a, CENTRE[1] + radius * b, CENTRE[2] + radius * c, half];
};
/** A cap of a ball of radius 70, 6 mm thick, as wide as 45° each way. */
const cap: Vault = {
  form: 'vault',
  seenFrom: CENTRE,
  outline: Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `edge${i}`,
      at([Math.cos((i * Math.PI) / 6), 1, Math.sin((i * Math.PI) / 6)]),
    ]),
  ),
  surface: { top: at([0, 1, 0]) },
  gap: 0,
  edge: 0.5,
};
const toward = ([a, b, c]: Vector, r: number) => [CENTRE[0] + r * a, CENTRE[1] + r * b, CENTRE[2] + r * c] as const;

describe('vault', () => {
  it('is half a thickness away on either side of its middle surface', () => {
    const distance = vault(cap);
    for (const lean of [0, 0.2, 0.5]) {
      const d = unit([lean, 1, 0]);
      expect(distance(...toward(d, 75))).toBeCloseTo(2, 2);
      expect(distance(...toward(d, 65))).toBeCloseTo(2, 2);
      expect(distance(...toward(d, 70))).toBeCloseTo(-3, 2);
    }
  });

  it('is cut at right angles at its outline, and keeps half a suture away from it', () => {
    const past = (degrees: number) => {
      const turn = ((45 + degrees) * Math.PI) / 180;
      return toward([Math.sin(turn), Math.cos(turn), 0], 70);
    };
    const millimetre = 180 / Math.PI / 70;
    expect(vault(cap)(...past(2 * millimetre))).toBeCloseTo(2, 1);
    expect(vault(cap)(...past(-2 * millimetre))).toBeCloseTo(-2, 1);
    expect(vault({ ...cap, gap: 0.4 })(...past(0))).toBeCloseTo(0.4, 1);
  });

  it('swells where a point is farther out or thicker', () => {
    const distance = vault({ ...cap, surface: { top: at([0, 1, 0], 76, 4) } });
    expect(distance(...toward([0, 1, 0], 81))).toBeCloseTo(1, 5);
    expect(distance(...toward([0, 1, 0], 72))).toBeCloseTo(0, 5);
  });

  it('is nothing behind the place that it is seen from', () => {
    expect(vault(cap)(...toward([0, -1, 0], 70))).toBeGreaterThan(40);
  });

  it('says what is missing of an outline', () => {
    const outline = { a: at([1, 1, 0]), b: at([-1, 1, 0]) };
    expect(() => vault({ ...cap, outline })).toThrow(/at least three/);
  });
});
