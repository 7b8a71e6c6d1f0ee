import { describe, expect, it } from 'vitest';
import type { BoneFigures } from '../../figures/boneFigures.ts';
import { boneField } from '../fields/boneField.ts';
import { figuresBox } from '../meshing/figuresBox.ts';
import { isosurface } from '../meshing/isosurface.ts';
import type { BoneSource } from './boneSource.ts';
import { distanceSamples } from './distanceSamples.ts';
import { figureLiterals } from './figureLiterals.ts';
import { fitBone } from './fitBone.ts';
import { MOST_MOVED } from './freeFigure.ts';

/** A waisted, bent shaft with a knob; the numbers in question are arguments. */
const text = (bend: number, waist: number, knob: number) => `
  const bone = {
    structure: 'test-bone', grid: 1.2, genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0.5, wide: [1, 0, 0], caps: [4, 4], sections: {
        lower: { at: [0, 1000, 0], radii: [10, 8] },
        middle: { at: [${bend}, 1030, 0.5], radii: [${waist}, 6] },
        upper: { at: [0.5, 1060, 0.5], radii: [11, 9] },
      } },
      knob: { form: 'ellipsoid', blend: 2, centre: [${knob}, 1058, 2], radii: [7, 7, 7] },
    },
    provenance: { from: 'textbook', fitted: false },
  };`;

function source(bend: number, waist: number, knob: number): BoneSource {
  const literals = figureLiterals(text(bend, waist, knob), 'bone');
  const build = (values: readonly number[]) => {
    const bone: Record<string, unknown> = new Function(`${text(bend, waist, knob)} return bone;`)();
    literals.forEach(({ path }, i) => {
      const holder = path.slice(0, -1).reduce((at, name) => at[name] as Record<string, unknown>, bone);
      holder[path.at(-1) as string] = values[i];
    });
    return bone as unknown as BoneFigures;
  };
  return { file: '', bone: build(literals.map(({ value }) => value)), literals, build, write: async () => {} };
}

const truth = source(6, 7, 14).bone;
const specimen = isosurface(boneField(truth), figuresBox(truth), 1.2);
const samples = distanceSamples(specimen, 0.3);
const figure = (fitted: readonly number[], of: BoneSource, name: string) =>
  fitted[of.literals.findIndex(({ path }) => path.join('.') === name)] as number;

describe('fitBone', () => {
  it('recovers the figures that a shape was made with, from poor measurements', () => {
    const measured = source(4, 8.7, 12);
    const fitted = fitBone(measured, samples);
    expect(figure(fitted, measured, 'parts.shaft.sections.middle.at.0')).toBeCloseTo(6, 0);
    expect(figure(fitted, measured, 'parts.shaft.sections.middle.radii.0')).toBeCloseTo(7, 0);
    expect(figure(fitted, measured, 'parts.knob.centre.0')).toBeCloseTo(14, 0);
  });

  it('takes no figure farther than 3 mm from where it was measured', () => {
    const measured = source(-4, 7, 14);
    const fitted = fitBone(measured, samples);
    expect(figure(fitted, measured, 'parts.shaft.sections.middle.at.0')).toBeCloseTo(-4 + MOST_MOVED, 6);
  });

  it('leaves settings and noughts as they are, and rounds the rest', () => {
    const measured = source(4, 8.7, 12);
    const fitted = fitBone(measured, samples);
    measured.literals.forEach(({ path, value }, i) => {
      if (value === 0 || path.includes('caps') || path.includes('wide')) expect(fitted[i]).toBe(value);
      if (path.includes('at')) expect(((fitted[i] as number) * 2) % 1).toBe(0);
    });
  });
});
