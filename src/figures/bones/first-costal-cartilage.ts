import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const firstCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-45.5, 1332.5, 131.5], radii: [8.6, 2.7], twist: -62 },
    lateral: { at: [-41, 1331, 135], radii: [8.9, 3.1], twist: -56 },
    medial: { at: [-35.5, 1329, 138.5], radii: [9, 3.5], twist: -50 },
    sternalEnd: { at: [-27, 1326, 142.5], radii: [8.2, 3.5], twist: -46 },
  },
};

export const firstCostalCartilage = costalCartilage('first-costal-cartilage', firstCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
