import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const fifthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-76.5, 1198.5, 193], radii: [9.7, 4.4], twist: -20 },
    lateral: { at: [-70, 1197, 196], radii: [9.2, 3.6], twist: -19 },
    middle: { at: [-55.5, 1199.5, 199], radii: [8.9, 3.7], twist: -14 },
    medial: { at: [-40, 1207, 198.5], radii: [8.2, 3.7], twist: -16 },
    beforeSternalEnd: { at: [-30, 1214.5, 196], radii: [7.7, 3.6], twist: -14 },
    sternalEnd: { at: [-24, 1216.5, 195], radii: [7.2, 3.7], twist: -10 },
  },
};

export const fifthCostalCartilage = costalCartilage('fifth-costal-cartilage', fifthCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
