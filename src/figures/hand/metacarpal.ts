/** The template of the five metacarpals. Local frame: origin in the middle of the shaft, +x toward the little finger (the
 *  axis that the knuckle bends about), +y along the bone toward the wrist, +z to the palm. Right hand; mm. */
import type { BoneFigures, Ellipsoid, Part, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { endHollow } from './endHollow.ts';

type Place = Pick<Ellipsoid, 'centre' | 'radii' | 'rotation'>;
type Cone = Pick<Taper, 'from' | 'to' | 'radii'>;

export interface MetacarpalFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  /** From the facet for the wrist down into the head; the outline is three-cornered, flat on the back of the hand. */
  readonly shaft: Readonly<
    Record<
      'base' | 'belowBase' | 'proximalShaft' | 'middleShaft' | 'distalShaft' | 'neck' | 'throat',
      Required<Pick<Section, 'triangular'>> & Section
    >
  >;
  /** What stands out of the base: the third's styloid process, the fifth's tubercle, the second's horns. */
  readonly processes: Readonly<Record<string, Cone>>;
  /** Where the base is hollowed for a carpal bone: the first's saddle, the second's fork. */
  readonly hollows: Readonly<Record<string, Place>>;
  /** The knuckle, across the bone: the two corners toward the palm with the round middle between them. */
  readonly head: Readonly<Record<'radialCondyle' | 'middle' | 'ulnarCondyle', Section>>;
}

/** How far a condyle reaches beyond its section, mm. */
const CONDYLE_END = 1.8;

/** A metacarpal's parts from its figures. */
export function metacarpal(structure: string, figures: MetacarpalFigures, provenance: Provenance): BoneFigures {
  const { placement, shaft, processes, hollows, head } = figures;
  return {
    structure,
    placement,
    grid: 0.6,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1, 1], flat: 1.2, sections: shaft },
      ...mapped(processes, (cone) => ({ form: 'taper', blend: 2, ...cone })),
      ...mapped(hollows, endHollow),
      head: { form: 'shaft', blend: 3, wide: [0, 1, 0], caps: [CONDYLE_END, CONDYLE_END], sections: head },
      radialCollateralPit: collateralPit(head.radialCondyle, -1),
      ulnarCollateralPit: collateralPit(head.ulnarCondyle, 1),
    },
    provenance,
  };
}

/** The dimple at a side of the head where the collateral ligament springs, a little toward wrist and back of the hand. */
function collateralPit({ at: [x, y, z], radii: [long, deep] }: Section, side: 1 | -1): Part {
  return endHollow({
    centre: [x + side * (CONDYLE_END + 1), y + 0.3 * long, z - 0.2 * deep],
    radii: [1.4, 0.5 * long, 0.45 * deep],
  });
}

function mapped<Figures>(
  of: Readonly<Record<string, Figures>>,
  part: (figures: Figures) => Part,
): Record<string, Part> {
  return Object.fromEntries(Object.entries(of).map(([name, figures]) => [name, part(figures)]));
}
