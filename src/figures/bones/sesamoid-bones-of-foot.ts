import type { BoneFigures } from '../boneFigures.ts';

export const sesamoidBonesOfFoot: BoneFigures = {
  structure: 'sesamoid-bones-of-foot',
  grid: 0.6,
  genus: 0,
  pieces: 2,
  parts: {
    lateral: {
      form: 'ellipsoid',
      blend: 0.5,
      centre: [-79.2, 0.9, 166.1],
      radii: [3.8, 2.9, 6.4],
      rotation: [10, 8, 20],
    },
    medial: {
      form: 'ellipsoid',
      blend: 0.5,
      centre: [-70.2, 1.5, 167],
      radii: [3.4, 2.7, 4.6],
      rotation: [8, -8, -12],
    },
  },
  provenance: { from: 'specimen', fitted: false },
};
