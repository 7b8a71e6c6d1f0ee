import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const thirdMetacarpalBoneLandmarks: BoneLandmarks = {
  base: [-259, 791.5, 115.5],
  'dorsal-surface-of-base': [-260, 787.5, 111],
  'palmar-surface-of-base': [-258.5, 790.5, 123],
  'radial-side-of-base': [-265, 788.5, 116],
  'ulnar-side-of-base': [-253.5, 787, 114],
  'dorsal-surface': [-263, 766.5, 114.5],
  'palmar-surface': [-262.5, 768.5, 123.5],
  'radial-side': [-266.5, 768, 119],
  'ulnar-side': [-259.5, 767, 118.5],
  head: [-266.5, 732, 133.5],
  knuckle: [-267, 734.5, 128.5],
  'styloid-process': [-264, 794.5, 110],
};
