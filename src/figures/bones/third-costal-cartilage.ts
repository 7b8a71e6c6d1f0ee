import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const thirdCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-48.5, 1264, 168.5], radii: [8.2, 3.7], twist: -13 },
    lateral: { at: [-37.5, 1263.5, 174.5], radii: [7.8, 3.3], twist: -14 },
    medial: { at: [-26, 1265.3, 179], radii: [7.9, 3.5], twist: -18 },
    sternalEnd: { at: [-20, 1266, 180.5], radii: [7.2, 3.7], twist: -19 },
  },
};

export const thirdCostalCartilage = costalCartilage('third-costal-cartilage', thirdCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
