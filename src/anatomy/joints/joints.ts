/** Every joint of the body, a parent always before what hangs on it. */
import { foot } from './foot.ts';
import { hand } from './hand.ts';
import { head } from './head.ts';
import type { Joint } from './joint.ts';
import { lowerLimb } from './lowerLimb.ts';
import { thorax } from './thorax.ts';
import { upperLimb } from './upperLimb.ts';
import { vertebralColumn } from './vertebralColumn.ts';

export const joints: readonly Joint[] = [
  ...vertebralColumn,
  ...head,
  ...thorax,
  ...upperLimb,
  ...hand,
  ...lowerLimb,
  ...foot,
];
