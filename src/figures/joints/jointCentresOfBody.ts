import { foot } from './foot.ts';
import { hand } from './hand.ts';
import { head } from './head.ts';
import type { JointCentres } from './jointCentres.ts';
import { lowerLimb } from './lowerLimb.ts';
import { thorax } from './thorax.ts';
import { upperLimb } from './upperLimb.ts';
import { vertebralColumn } from './vertebralColumn.ts';

/** Where every joint of the body turns. */
export const jointCentresOfBody: JointCentres = {
  ...vertebralColumn,
  ...head,
  ...thorax,
  ...upperLimb,
  ...hand,
  ...lowerLimb,
  ...foot,
};
