/** The template of cervical vertebrae 3–7, symmetric about its mid plane. Local frame: origin in the middle of the body, +x the
 *  subject's left, +y square to the body's endplates, +z forward; paired parts are written on x ≥ 0. */
import type { BoneFigures, Ellipsoid, Part, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { type ArchPoints, archSheet } from './archSheet.ts';
import { bothSides } from './bothSides.ts';
import { gutterSheet } from './gutterSheet.ts';
import { lofted } from './lofted.ts';

type Sections<Name extends string> = Readonly<Record<Name, Section>>;
type Cone = Pick<Taper, 'from' | 'to' | 'radii'>;
type Hollow = Pick<Ellipsoid, 'centre' | 'radii'>;

export interface CervicalVertebraFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  readonly body: Sections<'lowerRim' | 'waist' | 'upperRim'>;
  /** The lip at the side of the upper endplate. */
  readonly uncinateProcess: Sections<'before' | 'crest' | 'behind'>;
  readonly upperEndplate: Hollow;
  readonly lowerEndplate: Hollow;
  readonly pedicle: Sections<'atBody' | 'waist' | 'atArch'>;
  /** Lamina and, at its side, the articular pillar with its facets above and below. */
  readonly archOutline: ArchPoints<
    | 'midlineAbove'
    | 'laminaAbove'
    | 'superiorFacetMedial'
    | 'superiorFacetTop'
    | 'superiorFacetTopLateral'
    | 'superiorFacetLateral'
    | 'pillarLateral'
    | 'inferiorFacetLateral'
    | 'inferiorFacetTip'
    | 'inferiorFacetMedial'
    | 'laminaBelow'
    | 'midlineBelow'
  >;
  readonly archMiddle: ArchPoints<'lamina' | 'pillar'>;
  /** The transverse process: a gutter for the nerve, seen from above, which the transverse foramen pierces. */
  readonly gutterOutline: ArchPoints<
    | 'bodyRoot'
    | 'anteriorBar'
    | 'anteriorTubercle'
    | 'lateral'
    | 'posteriorTubercle'
    | 'posteriorBar'
    | 'pillarRoot'
    | 'pedicleRoot'
  >;
  readonly spinousProcess: Sections<'root' | 'proximal' | 'distal' | 'tip'>;
  /** The tip's two tubercles, where it is cleft. */
  readonly spinousTubercle?: Cone;
  readonly vertebralForamen: Sections<'below' | 'middle' | 'above'>;
  readonly transverseForamen: Sections<'below' | 'above'>;
}

/** A cervical vertebra's parts from its level's figures. */
export function cervicalVertebra(
  structure: string,
  figures: CervicalVertebraFigures,
  provenance: Provenance,
): BoneFigures {
  const { placement, archOutline, archMiddle, spinousTubercle } = figures;
  return {
    structure,
    placement,
    grid: 0.6,
    genus: 3,
    parts: {
      body: { ...lofted(figures.body, [1, 0, 0], [1, 1]), flat: 1, blend: 0 },
      uncinateProcess: bothSides(lofted(figures.uncinateProcess, [1, 0, 0], [2, 2]), 3),
      upperEndplate: hollow(figures.upperEndplate),
      lowerEndplate: hollow(figures.lowerEndplate),
      pedicle: bothSides(lofted(figures.pedicle, [1, 0, 0], [3, 3]), 3),
      arch: bothSides(archSheet(archOutline, archMiddle), 2.5),
      transverseProcess: bothSides(gutterSheet(figures.gutterOutline), 2.5),
      spinousProcess: { ...lofted(figures.spinousProcess, [1, 0, 0], [4, 1.5]), blend: 3 },
      ...(spinousTubercle && { spinousTubercle: bothSides({ form: 'taper', ...spinousTubercle }, 2) }),
      vertebralForamen: { ...lofted(figures.vertebralForamen, [1, 0, 0], [10, 10]), op: 'cut', blend: 2 },
      transverseForamen: bothSides(lofted(figures.transverseForamen, [1, 0, 0], [3, 3]), 1, 'cut'),
    },
    provenance,
  };
}

function hollow(place: Hollow): Part {
  return { form: 'ellipsoid', op: 'cut', blend: 1.5, ...place };
}
