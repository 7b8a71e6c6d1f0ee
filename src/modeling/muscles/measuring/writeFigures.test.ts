import { expect, it } from 'vitest';
import type { MuscleFigures } from '../../../figures/muscleFigures.ts';
import { fan } from '../spindle.ts';
import { roundFigures } from './roundFigures.ts';
import { figuresSource } from './writeFigures.ts';

it('writes figures rounded to half a millimetre under a name made of the id', () => {
  const figures: MuscleFigures = {
    structure: 'sample-fan',
    shape: roundFigures({ ...fan, rows: { only: [[1.26, -0.2, 3.74, 2.1]] } }),
    from: ['scapula/infraspinous-fossa'],
    to: ['humerus/greater-tubercle'],
    layer: 3,
    provenance: { from: 'specimen', fitted: true },
  };
  const source = figuresSource(figures).replace(/\s+/g, ' ');
  expect(source).toContain('export const sampleFan: MuscleFigures = {');
  expect(source).toContain('"only": [ [ 1.5, 0, 3.5, 2 ] ]');
});
