/** Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness. Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const trapeziusDescendingPart: MuscleFigures = {
  structure: 'trapezius-descending-part',
  from: [
    'occipital-bone/superior-nuchal-line',
    'occipital-bone/external-occipital-protuberance',
    'stand-in: nuchal ligament',
    'seventh-cervical-vertebra/spinous-process',
  ],
  to: ['clavicle/lateral-third'],
  layer: 1,
  shape: {
    form: 'sheet',
    rows: {
      'nuchal line and nuchal ligament': [
        [-36, 1509, 24, 2],
        [-1.5, 1501, 20, 4],
        [-0.5, 1443, 44, 5],
        [-1, 1385, 18, 3],
      ],
      'side of the neck': [
        [-32.5, 1471, 49, 3],
        [-29, 1438.5, 49.5, 5.5],
        [-25, 1407, 32.5, 7.5],
        [-18.5, 1373.5, 10, 8],
      ],
      'above the first rib': [
        [-50, 1391.5, 80, 3],
        [-57.5, 1387.5, 61.5, 8],
        [-66, 1380.5, 41, 13],
        [-70.5, 1369.5, 24.5, 6],
      ],
      'lateral third of the clavicle': [
        [-83, 1357, 97, 3],
        [-94, 1362, 80, 3.5],
        [-108.5, 1362, 59.5, 4],
        [-130, 1364.5, 55, 2.5],
      ],
    },
    belly: [0.07, 0.94],
    bind: [
      ['fifth-cervical-vertebra', 0],
      ['clavicle', 0.9],
    ],
    fibreBellies: [
      [0.04, 0.94],
      [0.05, 0.94],
      [0.07, 0.94],
      [0.2, 0.94],
    ],
  },
  provenance: {
    from: 'specimen',
    fitted: true,
    note: 'Between the occipital bone and C7 the origin ends free where the nuchal ligament will be. The row at the nuchal line is set by hand on our occipital bone. The fibres’ bellies differ: the lowest begin late, at the aponeurosis whose diamond lies about C7.',
  },
};
