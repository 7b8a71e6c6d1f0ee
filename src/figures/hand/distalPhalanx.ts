/** The template of the end bones of the fingers. Local frame: origin in the middle of the bone, +x toward the little finger
 *  (the axis that the finger bends about), +y along the bone toward the wrist, +z to the palm. Right hand; mm. */
import type { BoneFigures, Ellipsoid, Part, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { endHollow } from './endHollow.ts';

type Place = Pick<Ellipsoid, 'centre' | 'radii'>;
type Sides<Figures> = Readonly<Record<'radial' | 'ulnar', Figures>>;

export interface DistalPhalanxFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  /** From the sockets down into the tuft. */
  readonly shaft: Readonly<Record<'base' | 'belowBase' | 'waist' | 'belowWaist' | 'tuftRoot', Section>>;
  /** Two shallow sockets side by side for the trochlea. */
  readonly sockets: Sides<Place>;
  /** The palm side of the base, where the deep flexor ends. */
  readonly flexorTubercle: Place;
  /** The spade under the nail. */
  readonly tuft: Place;
}

/** A distal phalanx's parts from its figures. */
export function distalPhalanx(structure: string, figures: DistalPhalanxFigures, provenance: Provenance): BoneFigures {
  const { placement, shaft, sockets, flexorTubercle, tuft } = figures;
  return {
    structure,
    placement,
    grid: 0.5,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1.5, 1], flat: 1.2, sections: shaft },
      flexorTubercle: { form: 'ellipsoid', blend: 2, ...flexorTubercle },
      radialSocket: endHollow(sockets.radial),
      ulnarSocket: endHollow(sockets.ulnar),
      tuft: { form: 'ellipsoid', blend: 2, ...tuft },
      radialUngualSpine: ungualSpine(tuft, -1),
      ulnarUngualSpine: ungualSpine(tuft, 1),
    },
    provenance,
  };
}

/** A corner of the tuft, which points back toward the wrist. */
function ungualSpine({ centre: [x, y, z], radii: [wide, long, deep] }: Place, side: 1 | -1): Part {
  const centre = [x + side * 0.72 * wide, y + 0.6 * long, z] as const;
  return { form: 'ellipsoid', blend: 1, centre, radii: [0.32 * wide, 0.7 * long, 0.75 * deep] };
}
