import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const ninthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-119.5, 1061.7, 132], radii: [7.8, 4.2], twist: 20 },
    lateral: { at: [-115.5, 1056.5, 141.5], radii: [7.4, 4], twist: 12 },
    anterolateral: { at: [-109, 1056.5, 152], radii: [7, 4], twist: 5 },
    ascending: { at: [-98, 1065, 166], radii: [6, 4] },
    beforeTip: { at: [-85.5, 1077.5, 179], radii: [4.2, 3.6] },
    tip: { at: [-73.2, 1089.7, 188], radii: [2.2, 2.4] },
  },
};

export const ninthCostalCartilage = costalCartilage('ninth-costal-cartilage', ninthCostalCartilageFigures, {
  from: 'textbook',
  fitted: false,
  note: 'Not in the specimen: laid by hand from the front end of our rib to the lower border of the cartilage above.',
});
