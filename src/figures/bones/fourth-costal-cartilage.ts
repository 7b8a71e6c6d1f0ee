import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const fourthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-64, 1232.5, 184], radii: [8.6, 3.9], twist: -16 },
    lateral: { at: [-58, 1231, 185.5], radii: [8.1, 3.7], twist: -8 },
    middle: { at: [-45, 1233, 187.5], radii: [7.9, 3.3], twist: -4 },
    medial: { at: [-31.5, 1237.5, 188.5], radii: [7.7, 3], twist: -5 },
    beforeSternalEnd: { at: [-26.5, 1240.5, 188], radii: [7.6, 3.4], twist: -6 },
    sternalEnd: { at: [-21, 1241.5, 187.5], radii: [6.8, 3.5], twist: -8 },
  },
};

export const fourthCostalCartilage = costalCartilage('fourth-costal-cartilage', fourthCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
