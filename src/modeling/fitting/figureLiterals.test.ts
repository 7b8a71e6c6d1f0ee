import { describe, expect, it } from 'vitest';
import { figureKind } from './figureKind.ts';
import { figureLiterals } from './figureLiterals.ts';
import { writtenFigures } from './writtenFigures.ts';

const source = `import type { BoneFigures } from '../boneFigures.ts';
const FRAME = { origin: [1, 2, 3] };
/** Kept. */
export const thing = {
  grid: 1.4, // kept too
  parts: { 'long head': { frame: FRAME, at: [-1.5, 20, 3e1], twist: -7 } },
} satisfies unknown;
`;

describe('figureLiterals', () => {
  it('lists the numbers that stand in a constant, by name, and none of what it borrows', () => {
    expect(figureLiterals(source, 'thing').map(({ path, value }) => [path.join('/'), value])).toEqual([
      ['grid', 1.4],
      ['parts/long head/at/0', -1.5],
      ['parts/long head/at/1', 20],
      ['parts/long head/at/2', 30],
      ['parts/long head/twist', -7],
    ]);
  });

  it('names the constants there are when it is asked for another', () => {
    expect(() => figureLiterals(source, 'other')).toThrow('no constant other; found FRAME, thing');
  });
});

it('writtenFigures puts numbers in place and touches nothing else', () => {
  const literals = figureLiterals(source, 'thing');
  expect(writtenFigures(source, literals, [1.4, 2, -20, 30, 7])).toBe(
    source.replace('-1.5, 20, 3e1', '2, -20, 30').replace('twist: -7', 'twist: 7'),
  );
});

it('figureKind tells measures from settings by their names', () => {
  const kind = (path: string, siblings = 1) => figureKind(path.split('/'), siblings);
  expect(kind('parts/shaft/sections/middle/at/1', 3)).toBe('place');
  expect(kind('parts/shaft/sections/middle/radii/1', 2)).toBe('size');
  expect(kind('parts/blade/rim/inferiorAngle/0', 4)).toBe('outline');
  expect(kind('parts/blade/rim/inferiorAngle/2', 4)).toBe('height');
  expect(kind('parts/blade/rim/inferiorAngle/3', 4)).toBe('halfThickness');
  expect(kind('midline/upper/1', 3)).toBe('height');
  expect(kind('parts/blade/frame/origin/0', 3)).toBe('setting');
  expect(kind('parts/shaft/caps/0', 2)).toBe('setting');
});
