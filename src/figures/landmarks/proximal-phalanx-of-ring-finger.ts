import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const proximalPhalanxOfRingFingerLandmarks: BoneLandmarks = {
  base: [-247.5, 736, 136.5],
  'palmar-surface-of-base': [-248.5, 735.5, 142],
  'dorsal-surface-of-base': [-247, 730, 133.5],
  'radial-side-of-base': [-254.5, 733, 137.5],
  'ulnar-side-of-base': [-241, 733.5, 139.5],
  'dorsal-surface': [-247.5, 715.5, 141],
  'palmar-surface': [-248.5, 718.5, 146.5],
  'radial-side': [-252.5, 717, 143.5],
  'ulnar-side': [-243.5, 717.5, 145],
  head: [-249, 702, 155.5],
};
