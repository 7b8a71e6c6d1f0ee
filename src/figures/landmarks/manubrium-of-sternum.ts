import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; on the midline, paired ones on the right. */
export const manubriumOfSternumLandmarks: BoneLandmarks = {
  'jugular-notch': [0, 1339, 134.5],
  'clavicular-notch': [-22.5, 1335, 137],
  'first-costal-notch': [-26.5, 1320, 152],
  'anterior-surface': [0, 1326, 162.5],
  'sternal-angle': [0, 1300.5, 176],
};
