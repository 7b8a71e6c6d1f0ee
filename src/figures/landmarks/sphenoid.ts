import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const sphenoidLandmarks: BoneLandmarks = {
  'greater-wing': [-49, 1540, 133],
  'lesser-wing': [-25, 1544.5, 131],
  'infratemporal-crest': [-41.5, 1522.5, 130.5],
  'lateral-pterygoid-plate': [-26, 1503, 124],
  'medial-pterygoid-plate': [-12.5, 1500, 128],
  'pterygoid-hamulus': [-14, 1489.5, 128],
  'pterygoid-fossa': [-18, 1502, 127.5],
  spine: [-33, 1508.5, 105.5],
  'hypophysial-fossa': [0, 1529.5, 112.5],
  'dorsum-sellae': [0, 1537, 108],
  'anterior-clinoid-process': [-13, 1541, 118],
  'foramen-ovale': [-21, 1516, 110],
  'foramen-rotundum': [-16.5, 1525.5, 127],
  pterion: [-53.5, 1554.5, 132],
};
