/** The template of proximal and middle phalanges of the hand. Local frame: origin in the middle of the shaft, +x toward the
 *  little finger (the axis that the finger bends about), +y along the bone toward the wrist, +z to the palm. Right hand; mm. */
import type { BoneFigures, Ellipsoid, Part, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { endHollow } from './endHollow.ts';

type Place = Pick<Ellipsoid, 'centre' | 'radii'>;
type Sides<Figures> = Readonly<Record<'radial' | 'ulnar', Figures>>;

export interface FingerPhalanxFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  /** From the socket down into the trochlea; a half round, flat toward the palm. */
  readonly shaft: Readonly<
    Record<'base' | 'belowBase' | 'proximalShaft' | 'middleShaft' | 'distalShaft' | 'neck', Section>
  >;
  /** One oval socket for the knuckle, or two side by side for a trochlea. */
  readonly socket: { readonly oval: Place } | Sides<Place>;
  /** The pulley at the far end, across the bone: two condyles with a groove between them. */
  readonly trochlea: Readonly<Record<'radialCondyle' | 'groove' | 'ulnarCondyle', Section>>;
}

/** How far a condyle reaches beyond its section, mm. */
const CONDYLE_END = 0.8;

/** A phalanx's parts from its figures. */
export function fingerPhalanx(structure: string, figures: FingerPhalanxFigures, provenance: Provenance): BoneFigures {
  const { placement, shaft, socket, trochlea } = figures;
  return {
    structure,
    placement,
    grid: 0.5,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [2.2, 1], flat: 2, sections: shaft },
      ...('oval' in socket
        ? { socket: endHollow(socket.oval) }
        : { radialSocket: endHollow(socket.radial), ulnarSocket: endHollow(socket.ulnar) }),
      trochlea: {
        form: 'shaft',
        blend: 2.5,
        wide: [0, 1, 0],
        caps: [CONDYLE_END, CONDYLE_END],
        flat: 0.8,
        sections: trochlea,
      },
      radialCollateralPit: collateralPit(trochlea.radialCondyle, -1),
      ulnarCollateralPit: collateralPit(trochlea.ulnarCondyle, 1),
    },
    provenance,
  };
}

/** The dimple at a condyle's side where the collateral ligament springs. */
function collateralPit({ at: [x, y, z], radii: [long, deep] }: Section, side: 1 | -1): Part {
  return endHollow({
    centre: [x + side * (CONDYLE_END + 1), y, z],
    radii: [1.3, 0.55 * long, 0.55 * deep],
  });
}
