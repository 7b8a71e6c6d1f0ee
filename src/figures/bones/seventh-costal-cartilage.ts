import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const seventhCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-105, 1131.5, 176.5], radii: [10.2, 5], twist: 3 },
    lateral: { at: [-95, 1128.5, 185.5], radii: [10.2, 3.4], twist: -2 },
    anterolateral: { at: [-76.5, 1129, 194.5], radii: [10, 3.8], twist: -1 },
    bend: { at: [-58.5, 1134, 198.5], radii: [10, 4.6], twist: -2 },
    ascending: { at: [-45, 1147, 200], radii: [9.9, 5], twist: 5 },
    medial: { at: [-32.5, 1162.5, 200], radii: [8.5, 5.1], twist: 6 },
    beforeSternalEnd: { at: [-20.5, 1176.5, 200], radii: [6.3, 4.3], twist: 14 },
    sternalEnd: { at: [-11.5, 1188.5, 201], radii: [6.2, 3.4], twist: 14 },
  },
  interchondralProcess: { from: [-39, 1154, 200], to: [-41.5, 1164.5, 201.5], radii: [3.2, 5] },
};

export const seventhCostalCartilage = costalCartilage('seventh-costal-cartilage', seventhCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
