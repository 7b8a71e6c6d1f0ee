/** The template of thoracic vertebrae, symmetric about its mid plane. Local frame: origin in the middle of the body, +x the
 *  subject's left, +y square to the body's endplates, +z forward; paired parts are written on x ≥ 0. */
import type { BoneFigures, Ellipsoid, Form, Part, Point, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { type ArchPoints, archSheet } from './archSheet.ts';
import { bothSides } from './bothSides.ts';
import { lofted } from './lofted.ts';
import { type MidplanePoints, midplaneSheet } from './midplaneSheet.ts';

type Sections<Name extends string> = Readonly<Record<Name, Section>>;
type Hollow = Pick<Ellipsoid, 'centre' | 'radii'>;

export interface ThoracicVertebraFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  readonly body: Sections<'lowerRim' | 'waist' | 'upperRim'>;
  readonly upperEndplate: Hollow;
  readonly lowerEndplate: Hollow;
  readonly pedicle: Sections<'atBody' | 'waist' | 'atArch'>;
  readonly archOutline: ArchPoints<
    | 'midlineAbove'
    | 'superiorProcessMedial'
    | 'superiorProcessTipMedial'
    | 'superiorProcessTipLateral'
    | 'superiorProcessLateral'
    | 'isthmus'
    | 'lateral'
    | 'inferiorProcessLateral'
    | 'inferiorProcessTip'
    | 'inferiorProcessMedial'
    | 'midlineBelow'
  >;
  readonly archMiddle: ArchPoints<'superiorFacet' | 'lamina' | 'inferiorFacet'>;
  readonly transverseProcess: Sections<'root' | 'neck' | 'shaft' | 'tip'>;
  /** Of the twelfth, whose transverse process is broken up into tubercles; the form above is then the upper one. */
  readonly lateralTubercle?: Pick<Taper, 'from' | 'to' | 'radii'>;
  readonly spinousOutline: MidplanePoints<
    'rootAbove' | 'upper' | 'upperMiddle' | 'tipAbove' | 'tip' | 'tipBelow' | 'lowerMiddle' | 'lower' | 'rootBelow'
  >;
  readonly spinousMiddle: MidplanePoints<'root' | 'middle' | 'distal'>;
  readonly vertebralForamen: Sections<'below' | 'middle' | 'above'>;
  /** Where ribs lie against the vertebra: centres of the balls whose caps the facets are. The lowest two vertebrae have one whole
   *  facet a side, written as the superior one, and none on the transverse process. */
  readonly costalFacets: { readonly superior: Point; readonly inferior?: Point; readonly transverse?: Point };
}

/** Radius of the ball whose cap a costal facet is, mm. */
const FACET = 6;

/** A thoracic vertebra's parts from its level's figures. */
export function thoracicVertebra(
  structure: string,
  figures: ThoracicVertebraFigures,
  provenance: Provenance,
): BoneFigures {
  const { placement, archOutline, archMiddle, lateralTubercle, spinousOutline, spinousMiddle, costalFacets } = figures;
  return {
    structure,
    placement,
    grid: 0.7,
    genus: 1,
    parts: {
      body: { ...lofted(figures.body, [1, 0, 0], [1.5, 1.5]), flat: 1.3, blend: 0 },
      upperEndplate: hollow(figures.upperEndplate),
      lowerEndplate: hollow(figures.lowerEndplate),
      pedicle: bothSides(lofted(figures.pedicle, [1, 0, 0], [4, 4]), 4),
      arch: bothSides(archSheet(archOutline, archMiddle), 3),
      transverseProcess: bothSides(lofted(figures.transverseProcess, [0, 1, 0], [4, 2]), 3),
      ...(lateralTubercle && { lateralTubercle: bothSides({ form: 'taper', ...lateralTubercle }, 3) }),
      spinousProcess: { ...midplaneSheet(spinousOutline, spinousMiddle), blend: 3 },
      vertebralForamen: { ...lofted(figures.vertebralForamen, [1, 0, 0], [10, 10]), op: 'cut', blend: 2 },
      superiorCostalFacet: bothSides(ball(costalFacets.superior), 0.8, 'cut'),
      ...(costalFacets.inferior && { inferiorCostalFacet: bothSides(ball(costalFacets.inferior), 0.8, 'cut') }),
      ...(costalFacets.transverse && { transverseCostalFacet: bothSides(ball(costalFacets.transverse), 0.8, 'cut') }),
    },
    provenance,
  };
}

function hollow(place: Hollow): Part {
  return { form: 'ellipsoid', op: 'cut', blend: 1.5, ...place };
}

function ball(centre: Point): Form {
  return { form: 'ellipsoid', centre, radii: [FACET, FACET, FACET] };
}
