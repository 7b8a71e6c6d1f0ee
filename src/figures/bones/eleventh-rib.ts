import { type RibFigures, rib } from '../ribs/rib.ts';

export const eleventhRibFigures: RibFigures = {
  course: {
    head: { at: [-24, 1133.5, 57], radii: [6.3, 3.2], twist: 7 },
    neck: { at: [-29.5, 1130.5, 46.5], radii: [5.5, 2.8], twist: 10 },
    posteromedial: { at: [-38.5, 1120, 31.5], radii: [5.3, 3], twist: -4 },
    posterior: { at: [-57, 1105.5, 25.5], radii: [6.7, 3.2], twist: 0 },
    posterolateral: { at: [-73.5, 1087.5, 31], radii: [6.9, 3.1], twist: -5 },
    lateral: { at: [-88.5, 1068, 44], radii: [7.2, 2.8], twist: -4 },
    anterolateral: { at: [-101.5, 1050.5, 61.5], radii: [6.5, 2.4], twist: -1 },
    beforeTip: { at: [-111, 1031, 82.5], radii: [6, 2.9], twist: 9 },
    tip: { at: [-112, 1016, 98], radii: [5.1, 3.2], twist: 37 },
  },
  articularHead: { centre: [-23.5, 1132.5, 58], radii: [3.1, 7, 4.7] },
};

export const eleventhRib = rib('eleventh-rib', eleventhRibFigures, { from: 'specimen', fitted: true });
