import { type CostalCartilageFigures, costalCartilage } from '../ribs/costalCartilage.ts';

export const secondCostalCartilageFigures: CostalCartilageFigures = {
  course: {
    costalEnd: { at: [-41.5, 1295.5, 158], radii: [8, 3.3], twist: -30 },
    lateral: { at: [-33, 1294.5, 164], radii: [7.9, 3.7], twist: -27 },
    medial: { at: [-23.5, 1294.5, 168.5], radii: [8, 4.1], twist: -24 },
    sternalEnd: { at: [-16, 1295, 172.5], radii: [7.1, 3.2], twist: -22 },
  },
};

export const secondCostalCartilage = costalCartilage('second-costal-cartilage', secondCostalCartilageFigures, {
  from: 'specimen',
  fitted: true,
  note: 'The ends are set by hand, so that they meet our rib and our sternum.',
});
