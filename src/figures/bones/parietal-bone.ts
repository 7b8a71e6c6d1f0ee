import type { BoneFigures } from '../boneFigures.ts';
import { braincase } from '../skull/braincase.ts';
import { serration } from '../skull/serration.ts';
import { sutures } from '../skull/sutures.ts';

export const parietalBone: BoneFigures = {
  structure: 'parietal-bone',
  grid: 1.2,
  genus: 0,
  parts: {
    shell: {
      ...braincase,
      blend: 0,
      outline: {
        ...sutures.sagittal,
        ...sutures.lambdoid,
        ...sutures.parietomastoid,
        ...sutures.squamous,
        ...sutures.pterion,
        ...sutures.coronal,
      },
      surface: {
        coronalUpper: [-29, 1625.5, 107.5, 2.6],
        coronalLower: [-60, 1585, 115, 2.6],
        vertexSide: [-24, 1631, 80, 2.6],
        upperMiddle: [-43, 1619, 90, 2.6],
        upperBack: [-29, 1625.5, 51, 2.6],
        temporalLineFront: [-61, 1589, 105, 2.6],
        temporalLine: [-66, 1590, 80, 2.6],
        belowTemporalLine: [-67.5, 1570, 95, 2.6],
        aboveSquamous: [-70, 1565, 75, 2.6],
        parietalTuber: [-59.5, 1598.5, 51.5, 2.6],
        aboveTuber: [-46.5, 1616.5, 56, 2.6],
        behindTuber: [-49.5, 1593.5, 30.5, 2.6],
        besideObelion: [-25, 1612, 28, 2.6],
        besideLambda: [-30, 1585, 12.5, 2.6],
        aboveMastoidAngle: [-63.5, 1550, 52, 2.6],
        besideLambdoid: [-52, 1565, 26, 2.6],
        middle: [-58, 1607, 75, 2.6],
        sphenoidalAngle: [-58, 1565, 127.5, 2.6],
      },
      serrated: serration,
    },
  },
  provenance: {
    from: 'specimen',
    fitted: false,
    note: 'Outer surface as measured; the specimen is some 4 mm thick there, this bone 5 mm, as textbooks have it.',
  },
};
