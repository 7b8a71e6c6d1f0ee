import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const ulnaLandmarks: BoneLandmarks = {
  olecranon: [-209, 1048, 41.5],
  'tip-of-olecranon': [-209, 1063.5, 52],
  'trochlear-notch': [-209.5, 1040.5, 61],
  'coronoid-process': [-212, 1043, 76],
  'ulnar-tuberosity': [-214, 1017, 69],
  'radial-notch': [-220.5, 1035.5, 66],
  'supinator-crest': [-224.5, 1020, 58.5],
  'medial-edge-of-coronoid': [-200.5, 1034.5, 62.5],
  'posterior-border': [-224, 960, 66],
  'interosseous-border': [-233, 940, 83],
  'anterior-surface': [-225, 939.5, 83.5],
  'posterior-surface': [-228, 930.5, 77],
  'medial-surface': [-220, 940, 78],
  head: [-247.5, 828, 114.5],
  'styloid-process': [-236.5, 815.5, 107.5],
  'pronator-ridge': [-230, 864.5, 104.5],
};
