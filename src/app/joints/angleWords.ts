import type { ControlFreedom } from '../../anatomy/joints/control.ts';
import { movementWords } from './movementWords.ts';

/** `90° flexion`, `straight`; to the left or right where both ways share a word. */
export function angleWords({ movement, opposite }: ControlFreedom, degrees: number): string {
  if (degrees === 0) return 'straight';
  const way = movementWords(degrees > 0 ? movement : opposite);
  const side = movement === opposite ? (degrees > 0 ? ' to the left' : ' to the right') : '';
  return `${Math.abs(degrees)}° ${way}${side}`;
}
