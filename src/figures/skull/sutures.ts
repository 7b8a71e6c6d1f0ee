import type { VaultPoint } from '../boneFigures.ts';

export type VaultPoints = Readonly<Record<string, VaultPoint>>;

/** Where the bones of the brain case meet: places on the middle of the bones' thickness, right side; measured on the specimen.
 *  Neighbours take the same places, so that they meet. Millimetres, body frame. */
export const sutures = {
  /** The midline, from bregma to lambda. */
  sagittal: {
    bregma: [0, 1630.5, 117.5, 2.6],
    sagittalFront: [0, 1635, 96, 2.6],
    vertex: [0, 1635, 80, 2.6],
    sagittalMiddle: [0, 1633.5, 65, 2.6],
    sagittalBack: [0, 1629.5, 50, 2.6],
    obelionAbove: [0, 1624, 38, 2.8],
    obelion: [0, 1616, 28, 2.7],
    aboveLambda: [0, 1604, 16.5, 2.7],
    lambda: [0, 1589.5, 7.5, 2.7],
  },

  /** From lambda to asterion, both left out. */
  lambdoid: {
    lambdoidTop: [-9, 1582.5, 6, 2.6],
    lambdoidUpper: [-17.5, 1575.5, 5, 2.6],
    lambdoidUpperMiddle: [-27, 1568.5, 4.5, 2.6],
    lambdoidMiddle: [-36.5, 1563.5, 8, 2.6],
    lambdoidLowerMiddle: [-43, 1557, 13.5, 2.6],
    lambdoidLower: [-48, 1550, 20, 2.6],
    lambdoidLowest: [-52, 1543, 27, 2.6],
    aboveAsterion: [-55, 1535.5, 36.5, 2.6],
  },

  /** From asterion to the jugular process; asterion left out. */
  occipitomastoid: {
    occipitomastoid: [-54.5, 1521.5, 49.5, 2.6],
    occipitomastoidMiddle: [-51, 1513.5, 51.5, 2.6],
    occipitomastoidLow: [-46, 1506.5, 56, 2.8],
    besideMastoid: [-43, 1502, 64, 2.6],
    jugularProcess: [-41.5, 1499.5, 74, 3],
  },

  /** From asterion to the parietal notch, both held. */
  parietomastoid: {
    asterion: [-59, 1529, 48, 2.6],
    parietomastoid: [-62, 1532, 59.5, 3.2],
    parietalNotch: [-64, 1535, 67.5, 3.2],
  },

  /** From the parietal notch to pterion, both left out. */
  squamous: {
    squamousBack: [-66, 1541, 74.5, 2.6],
    squamousRise: [-67.5, 1548.5, 81, 2.6],
    squamousUpper: [-67.5, 1553, 88.5, 2.6],
    squamousTop: [-66, 1555.5, 97, 2.6],
    squamousFrontTop: [-63, 1555.5, 106.5, 2.6],
    squamousFront: [-59.5, 1554, 115, 2.6],
  },

  /** Where four bones meet: temporal and sphenoid behind, frontal in front. */
  pterion: {
    pterionBehind: [-54, 1551.5, 126, 2.6],
    pterionFront: [-52.5, 1556, 133, 2.6],
  },

  /** From pterion behind to the spine of the sphenoid; pterion left out. */
  sphenosquamosal: {
    sphenosquamosalUpper: [-52, 1545.5, 128, 2],
    sphenosquamosal: [-51, 1538, 129.5, 1.9],
    sphenosquamosalMiddle: [-48.5, 1531.5, 130, 1.9],
    sphenosquamosalLow: [-46, 1524.5, 127.5, 1.9],
    sphenosquamosalBend: [-42, 1519.5, 123, 2.2],
    sphenosquamosalBack: [-38.5, 1517, 115, 2.5],
  },

  /** From pterion in front to the zygomatic bone; pterion left out. */
  sphenofrontal: {
    sphenofrontal: [-50.5, 1554.5, 141, 2.8],
    sphenofrontalEnd: [-48, 1551, 148, 3],
  },

  /** From pterion to bregma, both left out. */
  coronal: {
    coronalLowest: [-55, 1563.5, 132, 2.6],
    coronalLower: [-57.5, 1576, 129.5, 2.6],
    coronalLowerMiddle: [-56.5, 1588.5, 126, 2.6],
    coronalMiddle: [-52, 1597.5, 124.5, 2.6],
    coronalUpperMiddle: [-46.5, 1607, 123.5, 2.6],
    coronalUpper: [-39, 1614.5, 122, 2.6],
    coronalTop: [-30.5, 1621, 120.5, 2.6],
    besideBregma: [-16, 1628, 117.5, 2.6],
  },
} as const satisfies Readonly<Record<string, VaultPoints>>;
