import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const tenthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-120.3, 1032.3, 118], radii: [7.8, 3.8], twist: 35 },
    lateral: { at: [-118.5, 1028.5, 126], radii: [6.8, 3.8], twist: 25 },
    ascending: { at: [-114.5, 1033.5, 138], radii: [5.6, 3.6], twist: 10 },
    beforeTip: { at: [-107.5, 1044.5, 151], radii: [4, 3.2] },
    tip: { at: [-98.5, 1055, 164], radii: [2.1, 2.3] },
  },
};

export const tenthCostalCartilage = costalCartilage('tenth-costal-cartilage', tenthCostalCartilageFigures, {
  from: 'textbook',
  fitted: false,
  note: 'Not in the specimen: laid by hand from the front end of our rib to the lower border of the cartilage above.',
});
