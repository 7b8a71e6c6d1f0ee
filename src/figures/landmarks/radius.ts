import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const radiusLandmarks: BoneLandmarks = {
  head: [-242, 1040, 68],
  'fovea-of-head': [-231, 1043, 67],
  neck: [-239, 1027, 71],
  'radial-tuberosity': [-225, 1010, 75],
  'pronator-tuberosity': [-257.5, 925, 85],
  'anterior-oblique-line': [-240, 975, 85],
  'anterior-surface': [-252, 900, 94],
  'posterior-surface': [-254, 910, 82],
  'interosseous-border': [-245.5, 910, 89],
  'lateral-surface': [-256.5, 935, 83.5],
  'styloid-process': [-277.5, 817, 113],
  'brachioradialis-ridge': [-277.5, 832, 108.5],
  'dorsal-tubercle': [-265, 838, 98.5],
  'ulnar-notch': [-250, 827, 111.5],
  'carpal-articular-surface': [-262.5, 822.5, 112.5],
};
