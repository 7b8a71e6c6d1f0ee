import { describe, expect, it } from 'vitest';
import { at } from '../at.ts';
import { join } from '../meshMuscle.ts';
import { NearestSurface } from '../nearestSurface.ts';
import { fan, spindle } from '../spindle.ts';
import { strands } from '../strands.ts';
import { figureVector, withFigures } from './figureVector.ts';
import { refine } from './refine.ts';
import { surfaceDistance } from './surfaceDistance.ts';

/** The figures, each moved by up to `most` mm to and fro. */
function disturbed<T extends typeof spindle | typeof fan>(shape: T, most: number) {
  const { values, perMillimetre } = figureVector(shape);
  return withFigures(
    shape,
    values.map((value, i) => value + most * Math.sin(i * 12.9898) * at(perMillimetre, i)),
  );
}

describe('refine', () => {
  it.each([
    ['tube', spindle],
    ['sheet', fan],
  ] as const)('draws a badly measured %s to the surface', (_, shape) => {
    const target = join(strands(shape));
    const measured = disturbed(shape, 1.5);
    const before = surfaceDistance(join(strands(measured)), target).mean;
    const after = surfaceDistance(join(strands(refine(measured, target))), target).mean;
    expect(before).toBeGreaterThan(0.6);
    expect(after).toBeLessThan(0.25);
  });

  it('moves no figure more than 3 mm from where it was measured', () => {
    const far = withFigures(
      spindle,
      figureVector(spindle).values.map((value) => value + 6),
    );
    const fitted = figureVector(refine(far, join(strands(spindle))));
    const measured = figureVector(far);
    fitted.values.forEach((value, i) => {
      expect(Math.abs(value - at(measured.values, i)) / at(measured.perMillimetre, i)).toBeLessThan(3.001);
    });
  });

  it('keeps off what lies in the way', () => {
    const target = join(strands(spindle));
    const wall = { ...target, positions: target.positions.map((value, i) => (i % 3 === 2 ? value + 9 : value)) };
    const deepest = (shape: typeof spindle): number => {
      const surface = new NearestSurface(wall);
      const { positions } = join(strands(shape));
      const depths = Array.from({ length: positions.length / 3 }, (_, i) => {
        const hit = surface.signed([at(positions, 3 * i), at(positions, 3 * i + 1), at(positions, 3 * i + 2)], 20);
        return -(hit?.distance ?? 0);
      });
      return Math.max(...depths);
    };
    const options = { obstacles: [{ surface: new NearestSurface(wall), allowed: 0.5 }] };
    const fitted = refine(spindle, target, options);
    if (fitted.form !== 'tube') throw new Error(fitted.form);
    expect(deepest(fitted)).toBeLessThan(deepest(spindle) - 0.5);
  });
});
