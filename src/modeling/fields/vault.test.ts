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

  it('is the same on both sides when it is symmetrical', () => {
    const front: Record<string, VaultPoint> = { above: [0, 80, 60, 3], side: [50, 40, 70, 2], below: [0, 0, 90, 3] };
    const distance = vault({ ...cap, seenFrom: [0, 0, 0], outline: front, symmetrical: true, surface: {} });
    for (const [x, y, z] of [
      [20, 40, 80],
      [45, 30, 60],
      [5, 60, 75],
    ] as const)
      expect(distance(x, y, z)).toBeCloseTo(distance(-x, y, z), 6);
    expect(distance(-50, 40, 66)).toBeLessThan(3);
  });

  it('interlocks with a neighbour that walks the same serrated line the other way', () => {
    const line = { low: at([1, 0, -1]), lowMiddle: at([1, 0.2, 0]), high: at([1, 0, 1]) };
    const serrated = { amplitude: 2, wave: 12, points: Object.keys(line) };
    const corners = ['low', 'high'];
    const above = vault({ ...cap, serrated, corners, outline: { ...line, top: at([0.3, 1, 0]) } });
    const walkedBack = { high: line.high, lowMiddle: line.lowMiddle, low: line.low };
    const below = vault({ ...cap, serrated, corners, outline: { ...walkedBack, bottom: at([0.3, -1, 0]) } });
    const meeting = Array.from({ length: 60 }, (_, i) => {
      const z = -0.6 + (1.2 * i) / 60;
      const crossings = Array.from({ length: 80 }, (_, j) => toward(unit([1, -0.1 + j / 200, z]), 70));
      const first = crossings.findIndex((p) => above(...p) < 0);
      const last = crossings.findLastIndex((p) => below(...p) < 0);
      return first - last;
    });
    // One after the other in every column: no overlap, no gap.
    for (const step of meeting) expect(Math.abs(step - 1)).toBeLessThanOrEqual(1);
  });

  it('says what is missing of an outline', () => {
    const outline = { a: at([1, 1, 0]), b: at([-1, 1, 0]) };
    expect(() => vault({ ...cap, outline })).toThrow(/at least three/);
  });
});
