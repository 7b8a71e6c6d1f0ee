/** The form of the mandible: symmetrical, written as its left half and the middle. */
import type { BoneFigures, Ellipsoid, Part, PlateFrame, PlatePoint, Section, Taper } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { bothSides } from '../vertebrae/bothSides.ts';
import { lofted } from '../vertebrae/lofted.ts';
import { bow } from './bow.ts';
import { type ToothRow, toothRow } from './toothRow.ts';

type Sections = Readonly<Record<string, Section>>;
type Place<Form> = Omit<Form, 'form'>;

export interface LowerJawFigures {
  /** Sections square to the body, from the symphysis to the root of the ramus; the first half-width is upright. */
  readonly body: Sections;
  readonly alveolarPart: Sections;
  readonly mentalProtuberance: Place<Ellipsoid>;
  readonly mentalTubercle: Place<Ellipsoid>;
  /** u forward, v up, height toward the mid plane. */
  readonly ramus: {
    readonly frame: PlateFrame;
    readonly rim: Readonly<Record<string, PlatePoint>>;
    readonly inner: Readonly<Record<string, PlatePoint>>;
  };
  readonly neck: Sections;
  readonly condyle: Place<Ellipsoid>;
  readonly obliqueLine: Sections;
  readonly mentalForamen: Place<Taper>;
  readonly mandibularForamen: Place<Taper>;
}

/** Where the lower teeth stand: the middle of the alveolar border. Not fitted, as the specimen has no teeth. */
const LOWER_TEETH: ToothRow = {
  jaw: 'lower',
  side: 'both',
  upright: [0, 0.966, 0.259],
  border: [
    [0, 1459.5, 175.5],
    [5, 1459.5, 174.5],
    [10, 1460, 171.5],
    [14.5, 1461, 167],
    [18, 1462.5, 161],
    [21.5, 1464, 154.5],
    [24.5, 1466, 147.5],
    [27, 1468, 141],
    [29, 1469.5, 136],
  ],
};

export function lowerJaw(structure: string, figures: LowerJawFigures, provenance: Provenance): BoneFigures {
  const { body, alveolarPart, mentalProtuberance, mentalTubercle, ramus, neck, condyle, obliqueLine } = figures;
  const { mentalForamen, mandibularForamen } = figures;
  const parts: Record<string, Part> = {
    body: { ...bow(body, [0, 1, 0], 6), blend: 0 },
    alveolarPart: { ...bow(alveolarPart, [0, 1, 0], 5), blend: 7 },
    mentalProtuberance: { form: 'ellipsoid', ...mentalProtuberance, blend: 4 },
    mentalTubercle: bothSides({ form: 'ellipsoid', ...mentalTubercle }, 4),
    ramus: bothSides({ form: 'plate', ...ramus }, 6),
    obliqueLine: bothSides(lofted(obliqueLine, [1, 0, 0], [4, 4]), 6),
    neck: bothSides(lofted(neck, [0, 0, 1], [4, 4]), 4),
    condyle: bothSides({ form: 'ellipsoid', ...condyle }, 3),
    mentalForamen: bothSides({ form: 'taper', ...mentalForamen }, 1, 'cut'),
    mandibularForamen: bothSides({ form: 'taper', ...mandibularForamen }, 1, 'cut'),
    ...toothRow(LOWER_TEETH),
  };
  return { structure, grid: 1, genus: 0, parts, provenance };
}
