/** The form of the hyoid bone: a bow with its two lesser horns, symmetrical. */
import type { BoneFigures, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { bothSides } from '../vertebrae/bothSides.ts';
import { bow } from './bow.ts';

export interface HyoidFigures {
  /** Sections square to the bow, from the middle of the body to the tip of the left greater horn; the first half-width upright. */
  readonly bodyAndGreaterHorn: Readonly<Record<string, Section>>;
  readonly lesserHorn: Omit<Taper, 'form'>;
}

export function hyoid(
  structure: string,
  { bodyAndGreaterHorn, lesserHorn }: HyoidFigures,
  provenance: Provenance,
): BoneFigures {
  return {
    structure,
    grid: 0.6,
    genus: 0,
    parts: {
      bodyAndGreaterHorns: { ...bow(bodyAndGreaterHorn, [0, 1, 0], 1.8), blend: 0 },
      lesserHorn: bothSides({ form: 'taper', ...lesserHorn }, 2),
    },
    provenance,
  };
}
