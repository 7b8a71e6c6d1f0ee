import { describe, expect, it } from 'vitest';
import { ballSurface } from '../meshing/ballSurface.ts';
import { articularCartilage } from './articularCartilage.ts';

const bone = (id: string, y: number, whole = id) => ({ id, mesh: ballSurface(10, [0, y, 0]), paired: true, whole });

/** Of the vertices above and below the middle of the lower ball: the mean cover, 0…255. */
function cover(bones: Parameters<typeof articularCartilage>[0]): { facing: number; away: number } {
  const covered = articularCartilage(bones).get('lower') ?? new Uint8Array();
  const { positions } = ballSurface(10, [0, 0, 0]);
  const mean = (holds: (y: number) => boolean) => {
    const own = [...covered].filter((_, i) => holds(positions[i * 3 + 1] ?? 0));
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  };
  return { facing: mean((y) => y > 9.5), away: mean((y) => y < 0) };
}

describe('articularCartilage', () => {
  it('covers what faces another bone across a joint, and nothing else', () => {
    const { facing, away } = cover([bone('lower', 0), bone('upper', 22)]);
    expect(facing).toBeGreaterThan(240);
    expect(away).toBe(0);
  });

  it('finds none where no bone is near', () => {
    expect(cover([bone('lower', 0), bone('upper', 40)]).facing).toBe(0);
  });

  it('leaves sutures bare: bones of one rigid whole', () => {
    expect(cover([bone('lower', 0, 'skull'), bone('upper', 22, 'skull')]).facing).toBe(0);
  });
});
