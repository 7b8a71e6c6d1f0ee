import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const occipitalBoneLandmarks: BoneLandmarks = {
  'external-occipital-protuberance': [0, 1527, 2],
  'highest-nuchal-line': [-19.5, 1537, 2.5],
  'superior-nuchal-line': [-29, 1526, 11],
  'inferior-nuchal-line': [-20, 1509.5, 20],
  'external-occipital-crest': [0, 1511.5, 15.5],
  'occipital-condyle': [-18, 1489, 80],
  'foramen-magnum': [-16, 1495, 71],
  basion: [0, 1499.5, 90],
  opisthion: [0, 1495, 52.5],
  'basilar-part': [0, 1507, 103.5],
  'pharyngeal-tubercle': [0, 1504, 98.5],
  'jugular-process': [-37, 1496, 77],
  lambda: [0, 1589.5, 4.5],
  'squamous-part': [-30, 1550, 2.5],
};
