import type { BoneLandmarks } from '../boneLandmarks.ts';

/** Millimetres, body frame; right side. */
export const humerusLandmarks: BoneLandmarks = {
  head: [-142.5, 1329, 66.5],
  'greater-tubercle': [-187.5, 1338.5, 72],
  'lesser-tubercle': [-167, 1326, 96],
  'intertubercular-groove': [-177, 1325, 86.5],
  'crest-of-greater-tubercle': [-187, 1290, 83],
  'crest-of-lesser-tubercle': [-171, 1285.5, 81.5],
  'surgical-neck': [-170, 1291, 62.5],
  'deltoid-tuberosity': [-207.5, 1195, 68],
  shaft: [-192.5, 1185.5, 71.5],
  'medial-epicondyle': [-179.5, 1056, 64],
  'lateral-epicondyle': [-241, 1064, 57],
  capitulum: [-232, 1056, 73],
  trochlea: [-208.5, 1045, 67],
  'olecranon-fossa': [-208.5, 1070, 60],
  'coronoid-fossa': [-209, 1067.5, 65],
  'radial-fossa': [-227, 1068, 64],
};
