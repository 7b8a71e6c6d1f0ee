/** Where the camera looks from, in words: always the subject's own left and right. */
import type { CameraPose } from '../../state/viewState.ts';
import { turn } from '../camera/shortWay.ts';

const ROUND = [
  'from the front',
  'from front left',
  'from the left',
  'from back left',
  'from behind',
  'from back right',
  'from the right',
  'from front right',
] as const;
/** Degrees up or down from which “above” and “below” say more than the side. */
const STEEP = 50;

export function viewpointWords({ azimuth, elevation }: Pick<CameraPose, 'azimuth' | 'elevation'>): string {
  if (elevation > STEEP) return 'from above';
  if (elevation < -STEEP) return 'from below';
  return ROUND[Math.round(turn(azimuth) / 45) % 8] ?? ROUND[0];
}
