import { describe, expect, it } from 'vitest';
import { ballSurface } from './ballSurface.ts';
import { partBones } from './partBones.ts';

const ball = (id: string, y: number) => ({ id, mesh: ballSurface(10, [-40, y, 0]), paired: true });

function highest(positions: Float32Array | undefined): number {
  return Math.max(...(positions ?? []).filter((_, i) => i % 3 === 1));
}

describe('partBones', () => {
  it('draws two bones apart that cut two millimetres into one another, each by half', () => {
    const parted = partBones([ball('lower', 0), ball('upper', 18)]);
    const [lower, upper] = [parted.get('lower')?.positions, parted.get('upper')?.positions];
    const gap = Math.min(...[...(upper ?? [])].filter((_, i) => i % 3 === 1)) - highest(lower);
    expect(gap).toBeGreaterThan(-0.1);
    expect(highest(lower)).toBeGreaterThan(8);
    expect(highest(lower)).toBeLessThan(9.3);
  });

  it('leaves room for cartilage where bones move on one another', () => {
    const [lower, upper] = [ball('lower', 0), ball('upper', 20.3)].map((bone) => ({ ...bone, carriedBy: bone.id }));
    if (!lower || !upper) throw new Error('no balls');
    const parted = partBones([lower, upper]);
    const gap =
      Math.min(...[...(parted.get('upper')?.positions ?? [])].filter((_, i) => i % 3 === 1)) -
      highest(parted.get('lower')?.positions);
    expect(gap).toBeGreaterThan(0.9);
  });

  it('leaves alone what only lies close', () => {
    const [lower, upper] = [ball('lower', 0), ball('upper', 21)];
    expect(partBones([lower, upper]).get('lower')).toBe(lower.mesh);
  });
});
