/** The template of the metatarsal bones: a shaft from the wedge-shaped base to the neck, and the head with its two plantar
 *  condyles and the hollows beside it. */
import type { BoneFigures, Ellipsoid, Part, Point, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';

type Sections<Name extends string> = Readonly<Record<Name, Section>>;
type Swelling = Pick<Ellipsoid, 'centre' | 'radii' | 'rotation'>;

export interface MetatarsalFigures {
  /** Square to the bone's length: half-width and half-height. */
  readonly course: Sections<
    'base' | 'belowBase' | 'metaphysis' | 'upperShaft' | 'middle' | 'lowerShaft' | 'neck' | 'headRoot'
  >;
  readonly head: Swelling;
  /** Where the head's cartilage runs out into the sole, on either side. */
  readonly medialPlantarCondyle: Swelling;
  readonly lateralPlantarCondyle: Swelling;
  /** The pits of the collateral ligaments; a stout head has shallow ones. */
  readonly medialHollow?: Swelling;
  readonly lateralHollow?: Swelling;
  /** Against the tarsus. */
  readonly baseFacet: Swelling;
  /** The first: for the tendon of fibularis longus. The fifth: for fibularis brevis. */
  readonly tuberosity?: { readonly from: Point; readonly to: Point; readonly radii: readonly [number, number] };
  /** The first: where the two sesamoid bones glide under the head, a crest between them. */
  readonly medialSesamoidGroove?: Swelling;
  readonly lateralSesamoidGroove?: Swelling;
}

/** A metatarsal's parts from its figures; mm, body frame, right side. */
export function metatarsal(structure: string, figures: MetatarsalFigures, provenance: Provenance): BoneFigures {
  const { course, tuberosity } = figures;
  return {
    structure,
    grid: 0.6,
    genus: 0,
    parts: {
      shaft: { form: 'shaft', blend: 0, wide: [1, 0, 0], caps: [1, 2], flat: 1.6, sections: { ...course } },
      ...(tuberosity && { tuberosity: { form: 'taper' as const, blend: 6, ...tuberosity } }),
      head: { form: 'ellipsoid', blend: 3, ...figures.head },
      medialPlantarCondyle: { form: 'ellipsoid', blend: 3, ...figures.medialPlantarCondyle },
      lateralPlantarCondyle: { form: 'ellipsoid', blend: 3, ...figures.lateralPlantarCondyle },
      ...cut('medialHollow', figures.medialHollow, 2),
      ...cut('lateralHollow', figures.lateralHollow, 2),
      ...cut('medialSesamoidGroove', figures.medialSesamoidGroove, 1.5),
      ...cut('lateralSesamoidGroove', figures.lateralSesamoidGroove, 1.5),
      ...cut('baseFacet', figures.baseFacet, 1),
    },
    provenance,
  };
}

function cut(name: string, place: Swelling | undefined, blend: number): Record<string, Part> {
  return place ? { [name]: { form: 'ellipsoid', op: 'cut', blend, ...place } } : {};
}
