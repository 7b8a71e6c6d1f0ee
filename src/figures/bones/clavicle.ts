import type { BoneFigures } from '../boneFigures.ts';

export const clavicle: BoneFigures = {
  structure: 'clavicle',
  grid: 0.9,
  genus: 0,
  parts: {
    shaft: {
      form: 'shaft',
      blend: 0.5,
      wide: [0, 1, 0],
      caps: [1.5, 6],
      sections: {
        sternalEnd: { at: [-21.5, 1347.5, 136.5], radii: [7.9, 12.1], twist: -38 },
        nearSternalEnd: { at: [-30.5, 1349, 136], radii: [7.6, 9.8], twist: -36 },
        costalImpression: { at: [-42.5, 1349.5, 133.5], radii: [7.2, 7.4], twist: -19 },
        medialThird: { at: [-54.5, 1349, 130.5], radii: [7.3, 6.7], twist: 0 },
        medialShaft: { at: [-66.5, 1348, 123.5], radii: [7.5, 6.8], twist: 5 },
        middle: { at: [-78, 1350, 112], radii: [7.3, 7.2], twist: -1 },
        lateralOfMiddle: { at: [-87.5, 1353, 98.5], radii: [7.7, 7.5], twist: -5 },
        lateralBend: { at: [-99, 1356, 82], radii: [8.4, 8.3], twist: 0 },
        conoid: { at: [-110, 1358.5, 69], radii: [6.9, 11.2], twist: 3 },
        trapezoid: { at: [-125, 1360.5, 62], radii: [5.6, 11.4], twist: 8 },
        acromialThird: { at: [-137.5, 1361, 64], radii: [4.8, 10.9], twist: 8 },
        acromialEnd: { at: [-143, 1361, 65], radii: [4, 8.8], twist: 11 },
      },
    },
    conoidTubercle: {
      form: 'ellipsoid',
      blend: 7,
      centre: [-109.5, 1354.5, 59.5],
      radii: [6.1, 3.5, 3.3],
      rotation: [0, -16, 0],
    },
    sternalFacet: {
      form: 'ellipsoid',
      blend: 12,
      centre: [-17.5, 1342, 131.5],
      radii: [3.7, 9.9, 8.5],
      rotation: [26, -23, 21],
    },
    acromialFlare: {
      form: 'ellipsoid',
      blend: 11,
      centre: [-136, 1357, 52.5],
      radii: [8.6, 3.2, 4.2],
      rotation: [-34, 12, 18],
    },
    subclavianGroove: {
      form: 'shaft',
      op: 'cut',
      blend: 8,
      wide: [0, 0, 1],
      caps: [8, 8],
      sections: {
        medial: { at: [-56, 1336, 113.5], radii: [18.2, 11.4], twist: -22 },
        lateral: { at: [-118.5, 1349, 72.5], radii: [13.5, 8.6], twist: 0 },
      },
    },
  },
  provenance: { from: 'specimen', fitted: true },
};
