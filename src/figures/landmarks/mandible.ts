import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; paired ones on the right. */
export const mandibleLandmarks: BoneLandmarks = {
  'angle-of-mandible': [-37.5, 1463, 113],
  'head-of-mandible': [-41.5, 1515, 104],
  'lateral-pole': [-49.5, 1508.5, 103],
  'neck-of-mandible': [-46.5, 1500, 106],
  'coronoid-process': [-42, 1503.5, 141.5],
  'mandibular-notch': [-41.5, 1493, 129],
  ramus: [-43, 1484, 122],
  'posterior-border': [-40, 1483, 106],
  'body-of-mandible': [-31.5, 1453, 149],
  'base-of-mandible': [-29, 1446.5, 143],
  'oblique-line': [-38.5, 1470, 141],
  'mental-protuberance': [0, 1441, 176],
  'mental-tubercle': [-8.5, 1438.5, 172],
  'mental-foramen': [-22, 1449, 163],
  'mandibular-foramen': [-35, 1482, 121],
  'pterygoid-fovea': [-39.5, 1507, 109],
  'alveolar-part': [-17, 1457.5, 170.5],
  'mental-spine': [0, 1446, 165.5],
  'digastric-fossa': [-5, 1436.5, 168],
};
