/** The template of lumbar vertebrae 1–5, symmetric about its mid plane. Local frame: origin in the middle of the body, +x the
 *  subject's left, +y square to the body's endplates, +z forward; paired parts are written on x ≥ 0. */
import type { BoneFigures, Ellipsoid, Part, PlatePoint, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { archSheet } from './archSheet.ts';
import { bothSides } from './bothSides.ts';
import { lofted } from './lofted.ts';
import { sagittalSheet } from './sagittalSheet.ts';

type Sections<Name extends string> = Readonly<Record<Name, Section>>;
type Hollow = Pick<Ellipsoid, 'centre' | 'radii'>;
/** A sheet's outline and the points within it that give its bend and thickness. */
interface Sheet<Rim extends string, Inner extends string> {
  readonly rim: Readonly<Record<Rim, PlatePoint>>;
  readonly inner: Readonly<Record<Inner, PlatePoint>>;
}

export interface LumbarVertebraFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  readonly body: Sections<'lowerRim' | 'waist' | 'upperRim'>;
  readonly upperEndplate: Hollow;
  readonly lowerEndplate: Hollow;
  readonly pedicle: Sections<'atBody' | 'waist' | 'atArch'>;
  /** Lamina and inferior articular process, seen from behind: x, y, z, half thickness; round the left half. */
  readonly arch: Sheet<
    | 'midlineAbove'
    | 'laminaAbove'
    | 'rootMedial'
    | 'rootLateral'
    | 'isthmus'
    | 'inferiorProcessLateral'
    | 'inferiorProcessTipLateral'
    | 'inferiorProcessTip'
    | 'inferiorProcessMedial'
    | 'laminaBelow'
    | 'midlineBelow',
    'lamina' | 'inferiorFacet'
  >;
  /** Its facet looks to the mid plane, its hind border thickens into the mammillary process; y, z, x, half thickness. */
  readonly superiorProcess: Sheet<
    'rootFront' | 'front' | 'top' | 'topBehind' | 'mammillaryProcess' | 'rootBehind' | 'rootBelow',
    'facet'
  >;
  /** The costal process of the books in Latin. */
  readonly transverseProcess: Sections<'root' | 'neck' | 'shaft' | 'tip'>;
  /** The small spur at the back of the transverse process' root. */
  readonly accessoryProcess: Pick<Taper, 'from' | 'to' | 'radii'>;
  /** z and y in the mid plane, 0, half thickness. */
  readonly spinousProcess: Sheet<
    'rootAbove' | 'upper' | 'tipAbove' | 'tip' | 'tipBelow' | 'lower' | 'rootBelow' | 'rootWithin',
    'root' | 'middle' | 'distal'
  >;
  readonly vertebralForamen: Sections<'below' | 'middle' | 'above'>;
}

/** A lumbar vertebra's parts from its level's figures. */
export function lumbarVertebra(structure: string, figures: LumbarVertebraFigures, provenance: Provenance): BoneFigures {
  const { placement, arch, superiorProcess, spinousProcess } = figures;
  return {
    structure,
    placement,
    grid: 0.8,
    genus: 1,
    parts: {
      body: { ...lofted(figures.body, [1, 0, 0], [1.5, 1.5]), flat: 1.5, blend: 0 },
      upperEndplate: hollow(figures.upperEndplate),
      lowerEndplate: hollow(figures.lowerEndplate),
      pedicle: bothSides(lofted(figures.pedicle, [1, 0, 0], [4, 4]), 4),
      arch: bothSides(archSheet(arch.rim, arch.inner), 3),
      transverseProcess: bothSides(lofted(figures.transverseProcess, [0, 1, 0], [4, 2]), 4),
      accessoryProcess: bothSides({ form: 'taper', ...figures.accessoryProcess }, 2.5),
      superiorProcess: bothSides(sagittalSheet(superiorProcess.rim, superiorProcess.inner), 3),
      spinousProcess: {
        form: 'plate',
        frame: { origin: [0, 0, 0], u: [0, 0, 1], v: [0, 1, 0] },
        ...spinousProcess,
        blend: 4,
      },
      vertebralForamen: { ...lofted(figures.vertebralForamen, [1, 0, 0], [10, 10]), op: 'cut', blend: 2 },
    },
    provenance,
  };
}

function hollow(place: Hollow): Part {
  return { form: 'ellipsoid', op: 'cut', blend: 1.5, ...place };
}
