import type { BoneFigures } from '../boneFigures.ts';

export const talus: BoneFigures = {
  structure: 'talus',
  grid: 0.9,
  genus: 0,
  parts: {
    trochlea: {
      form: 'shaft',
      blend: 0,
      wide: [0, 1, 0],
      caps: [1, 1.5],
      flat: 2,
      sections: {
        lateralEdge: { at: [-91, 56, 56], radii: [11.8, 9.6] },
        lateralCrest: { at: [-87.5, 56.5, 57], radii: [13, 12.8], square: [-0.05, -0.02] },
        groove: { at: [-78.5, 56, 57.5], radii: [12.6, 15.3], square: [0.03, 0.01] },
        medialCrest: { at: [-69, 56, 57.5], radii: [12.2, 13.1], square: [0.04, 0.03] },
        medialEdge: { at: [-63, 55, 56.5], radii: [9.9, 8.5] },
      },
    },
    posteriorProcess: { form: 'taper', blend: 5.5, from: [-76, 48, 44], to: [-74, 44.5, 39.5], radii: [7.6, 5.8] },
    medialTubercle: { form: 'ellipsoid', blend: 10.5, centre: [-63, 50.5, 50], radii: [6.6, 9.1, 8.5] },
    lateralProcess: { form: 'taper', blend: 11.5, from: [-88, 46, 54], to: [-93, 36, 52.5], radii: [7.9, 3.6] },
    neck: {
      form: 'shaft',
      blend: 9,
      wide: [1, 0, 0],
      caps: [4, 4],
      sections: {
        atBody: { at: [-72.5, 55.5, 63], radii: [10.5, 14], twist: -22 },
        waist: { at: [-71, 52.5, 72], radii: [9.3, 11.6], twist: -24 },
        atHead: { at: [-75, 50.5, 80], radii: [13.6, 7.5], twist: -27 },
      },
    },
    head: { form: 'ellipsoid', blend: 2, centre: [-73.5, 51, 82], radii: [15.1, 10.6, 8.2], rotation: [15, 7, -30] },
    middleCalcanealFacet: { form: 'ellipsoid', blend: 9, centre: [-68.5, 43.5, 73], radii: [7.7, 5.3, 7] },
    posteriorCalcanealFacet: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 3.5,
      centre: [-82, 32, 43],
      radii: [18, 12.8, 21.3],
      rotation: [18, -13, 10],
    },
    sulcusTali: {
      form: 'ellipsoid',
      op: 'cut',
      blend: 8,
      centre: [-78.5, 41, 65],
      radii: [19.8, 6, 2.4],
      rotation: [3, 32, 11],
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
