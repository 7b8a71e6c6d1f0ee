import { describe, expect, it } from 'vitest';
import type { Mesh } from '../mesh.ts';
import { at } from './at.ts';
import { join } from './meshMuscle.ts';
import { NearestSurface } from './nearestSurface.ts';
import { pushOutOfBone } from './pushOutOfBone.ts';
import { fan, spindle } from './spindle.ts';
import { strands } from './strands.ts';

/** A box as a stand-in for bone. */
function box(min: readonly [number, number, number], max: readonly [number, number, number]): Mesh {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [0, 1, 2].map((k) => at((i >> k) & 1 ? max : min, k)));
  const faces = [
    0, 4, 6, 0, 6, 2, 1, 3, 7, 1, 7, 5, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6,
  ];
  return { positions: Float32Array.from(corners), indices: Uint32Array.from(faces) };
}

function deepest(mesh: Mesh, bone: NearestSurface): number {
  let depth = 0;
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const hit = bone.signed([at(mesh.positions, i), at(mesh.positions, i + 1), at(mesh.positions, i + 2)], 50);
    depth = Math.max(depth, -(hit?.distance ?? 0));
  }
  return depth;
}

describe('pushOutOfBone', () => {
  it('brings a belly out of a bone that it dips into', () => {
    const bone = new NearestSurface(box([-20, 40, 7], [20, 80, 30]));
    const [strand] = strands(spindle);
    if (!strand) throw new Error('no strand');
    expect(deepest(join([strand]), bone)).toBeGreaterThan(2);
    pushOutOfBone(strand, [bone]);
    expect(deepest(join([strand]), bone)).toBeLessThan(0.1);
  });

  it('draws back a face that has come out beyond a thin blade', () => {
    const blade = new NearestSurface(box([-60, -10, 2], [60, 110, 2.8]));
    const level = Object.entries(fan.rows).map(([name, row]) => [
      name,
      row.map(([x, y, , thickness]) => [x, y, 5, thickness] as const),
    ]);
    const [strand] = strands({ ...fan, rows: Object.fromEntries(level) });
    if (!strand) throw new Error('no strand');
    const lowest = (): number => Math.min(...strand.positions.filter((_, i) => i % 3 === 2));
    expect(lowest()).toBeLessThan(2);
    pushOutOfBone(strand, [blade]);
    expect(lowest()).toBeGreaterThan(2.7);
  });

  it('leaves alone what lies clear of bone', () => {
    const [strand] = strands(fan);
    if (!strand) throw new Error('no strand');
    const before = strand.positions.slice();
    pushOutOfBone(strand, [new NearestSurface(box([-20, 40, 30], [20, 80, 60]))]);
    expect(strand.positions).toEqual(before);
  });
});
