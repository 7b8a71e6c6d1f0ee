/** The template of the toes' phalanges: a waisted shaft with a hollow base, and at its far end a pulley (proximal and middle
 *  phalanges) or a flat tuft under the nail (distal ones). */
import type { BoneFigures, Ellipsoid, Part, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';

type Sections<Name extends string> = Readonly<Record<Name, Section>>;
type Hollow = Pick<Ellipsoid, 'centre' | 'radii'>;

export interface ToePhalanxFigures {
  /** Square to the bone's length: half-width and half-height. */
  readonly course: Sections<'base' | 'belowBase' | 'waist' | 'neck'>;
  /** The ball of the next bone behind, whose cap the hollow of the base is. */
  readonly baseFacet: Hollow;
  /** The pulley's wheels from the inner to the outer side: half-height and half-length. */
  readonly trochlea: Sections<'medialCondyle' | 'groove' | 'lateralCondyle'>;
}

/** A proximal or middle phalanx's parts from its figures; mm, body frame, right side. */
export function toePhalanx(structure: string, figures: ToePhalanxFigures, provenance: Provenance): BoneFigures {
  const { course, baseFacet, trochlea } = figures;
  return {
    structure,
    grid: 0.5,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1.5, 1], flat: 1.4, sections: { ...course } },
      trochlea: { form: 'shaft', blend: 3, wide: [0, 1, 0], caps: [1.2, 1.2], flat: 1, sections: { ...trochlea } },
      baseFacet: hollow(baseFacet),
    },
    provenance,
  };
}

export interface DistalToePhalanxFigures {
  /** Square to the bone's length: half-width and half-height. */
  readonly course: Sections<'base' | 'belowBase' | 'waist' | 'neck'>;
  readonly baseFacet: Hollow;
  /** The rough, spread end under the nail: half-width, half-height, half-length. */
  readonly tuft: Pick<Ellipsoid, 'centre' | 'radii' | 'rotation'>;
}

/** A distal phalanx's parts from its figures; mm, body frame, right side. */
export function distalToePhalanx(
  structure: string,
  figures: DistalToePhalanxFigures,
  provenance: Provenance,
): BoneFigures {
  const { course, baseFacet, tuft } = figures;
  return {
    structure,
    grid: 0.5,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1, 1], flat: 1.2, sections: { ...course } },
      tuft: { form: 'ellipsoid', blend: 3, ...tuft },
      baseFacet: hollow(baseFacet),
    },
    provenance,
  };
}

function hollow(place: Hollow): Part {
  return { form: 'ellipsoid', op: 'cut', blend: 1.2, ...place };
}
