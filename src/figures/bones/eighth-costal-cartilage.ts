import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const eighthCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-112.7, 1093.7, 159.3], radii: [9.4, 4.2], twist: 12 },
    lateral: { at: [-106.5, 1088.5, 168], radii: [9, 4], twist: 6 },
    anterolateral: { at: [-95, 1087.5, 178], radii: [8.4, 4.2] },
    middle: { at: [-81, 1094.5, 186.5], radii: [7.6, 4.4] },
    ascending: { at: [-67, 1107, 192.5], radii: [6.6, 4.4] },
    beforeTip: { at: [-54.5, 1119.5, 196.5], radii: [4.9, 4] },
    tip: { at: [-44.5, 1132, 199], radii: [2.4, 2.6] },
  },
};

export const eighthCostalCartilage = costalCartilage('eighth-costal-cartilage', eighthCostalCartilageFigures, {
  from: 'textbook',
  fitted: false,
  note: 'Not in the specimen: laid by hand from the front end of our rib to the lower border of the cartilage above.',
});
