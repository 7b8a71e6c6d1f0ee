import { type RibFigures, rib } from '../ribs/rib.ts';

export const twelfthRibFigures: RibFigures = {
  course: {
    head: { at: [-24.5, 1097, 70.5], radii: [6.6, 3.2], twist: 7 },
    neck: { at: [-27, 1093.5, 64.5], radii: [6, 3.3], twist: 6 },
    posteromedial: { at: [-34, 1087.5, 54], radii: [5.2, 3.4], twist: -9 },
    posterior: { at: [-40.5, 1080.5, 42.5], radii: [4.9, 3.9], twist: -25 },
    posterolateral: { at: [-50.5, 1068.5, 36], radii: [5, 3.1], twist: -29 },
    lateral: { at: [-59.5, 1056.5, 36.5], radii: [5.9, 2.9], twist: -20 },
    anterolateral: { at: [-69.5, 1041, 41.5], radii: [5.9, 2.8], twist: 0 },
    beforeTip: { at: [-78, 1023.5, 52.5], radii: [5.6, 2.5], twist: 18 },
    tip: { at: [-80.5, 1012.5, 60.5], radii: [4, 2.1], twist: 27 },
  },
  articularHead: { centre: [-23.5, 1097.5, 69.5], radii: [2.7, 6.7, 5.9] },
};

export const twelfthRib = rib('twelfth-rib', twelfthRibFigures, { from: 'specimen', fitted: true });
