/** The template of the sternum's two bones: one plate on the midline. */
import type { BoneFigures } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { type HalfPlate, symmetricPlate } from './symmetricPlate.ts';

/** A bone from its right half's figures. */
export function sternalBone(structure: string, figures: HalfPlate, provenance: Provenance): BoneFigures {
  return {
    structure,
    grid: 0.9,
    genus: 0,
    parts: { plate: { ...symmetricPlate(figures), blend: 0 } },
    provenance,
  };
}
