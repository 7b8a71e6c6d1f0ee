import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const maxillaLandmarks: BoneLandmarks = {
  'infra-orbital-foramen': [-24.5, 1501.5, 168],
  'anterior-nasal-spine': [-2, 1489.5, 185.5],
  'canine-eminence': [-14, 1484.5, 180],
  'canine-fossa': [-21.5, 1496, 171.5],
  'frontal-process': [-8.5, 1530, 178],
  'zygomatic-process': [-37, 1501, 161],
  'infra-orbital-margin': [-25, 1510.5, 165.5],
  'alveolar-process': [-29, 1485, 158],
  'maxillary-tuberosity': [-22, 1493, 139],
  'palatine-process': [-8, 1485.5, 163],
  'nasal-notch': [-13.5, 1502, 178],
};
