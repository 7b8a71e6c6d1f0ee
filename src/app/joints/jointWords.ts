/** Movements as people read them. */
import type { ControlFreedom } from '../../anatomy/joints/control.ts';
import type { Movement } from '../../anatomy/joints/joint.ts';

/** `medial-rotation` → `medial rotation`. */
export function movementWords(movement: Movement): string {
  return movement.replaceAll('-', ' ');
}

/** What a slider is called: both ways of a movement, once where they share a word. */
export function freedomWords({ movement, opposite, range }: ControlFreedom): string {
  const [one, other] = [movementWords(movement), movementWords(opposite)];
  const words = one === other || range[0] === 0 ? one : `${other} and ${one}`;
  return words[0]?.toUpperCase() + words.slice(1);
}

/** `90° flexion`, `straight`; to the left or right where both ways share a word. */
export function angleWords({ movement, opposite }: ControlFreedom, degrees: number): string {
  if (degrees === 0) return 'straight';
  const way = movementWords(degrees > 0 ? movement : opposite);
  const side = movement === opposite ? (degrees > 0 ? ' to the left' : ' to the right') : '';
  return `${Math.abs(degrees)}° ${way}${side}`;
}
