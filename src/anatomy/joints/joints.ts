/** Every joint of the body that stands so far, a parent always before what hangs on it. */
import type { Joint } from './joint.ts';
import { thorax } from './thorax.ts';
import { upperLimb } from './upperLimb.ts';
import { vertebralColumn } from './vertebralColumn.ts';

export const joints: readonly Joint[] = [...vertebralColumn, ...thorax, ...upperLimb];
