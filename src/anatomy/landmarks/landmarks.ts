import { armLandmarks } from './arm.ts';
import { faceLandmarks } from './face.ts';
import { footLandmarks } from './foot.ts';
import { forearmLandmarks } from './forearm.ts';
import { handLandmarks } from './hand.ts';
import type { Landmark } from './landmark.ts';
import { legLandmarks } from './leg.ts';
import { lumbarLandmarks } from './lumbar.ts';
import { pelvisLandmarks } from './pelvis.ts';
import { shoulderGirdleLandmarks } from './shoulder-girdle.ts';
import { skullLandmarks } from './skull.ts';
import { spineLandmarks } from './spine.ts';
import { thoraxLandmarks } from './thorax.ts';

/** Every named place of the skeleton, from the head down. */
export const landmarks: readonly Landmark[] = [
  ...skullLandmarks,
  ...faceLandmarks,
  ...spineLandmarks,
  ...lumbarLandmarks,
  ...thoraxLandmarks,
  ...shoulderGirdleLandmarks,
  ...armLandmarks,
  ...forearmLandmarks,
  ...handLandmarks,
  ...pelvisLandmarks,
  ...legLandmarks,
  ...footLandmarks,
];
