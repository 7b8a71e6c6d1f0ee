import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const sixthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-87, 1165, 191], radii: [10.5, 5.1], twist: -9 },
    lateral: { at: [-78.5, 1163.5, 195.5], radii: [9.3, 4.6], twist: 0 },
    middle: { at: [-60.5, 1167.5, 201.5], radii: [8.4, 4.4], twist: 8 },
    medial: { at: [-44, 1177, 203], radii: [7.2, 4.6], twist: 5 },
    beforeSternalEnd: { at: [-29.5, 1191, 202], radii: [6.3, 4], twist: -8 },
    sternalEnd: { at: [-19.5, 1198.5, 200.5], radii: [5.8, 3.8], twist: -15 },
  },
};

export const sixthCostalCartilage = costalCartilage('sixth-costal-cartilage', sixthCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
