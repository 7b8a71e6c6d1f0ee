import type { Movement } from '../../anatomy/joints/joint.ts';

/** `medial-rotation` → `medial rotation`. */
export function movementWords(movement: Movement): string {
  return movement.replaceAll('-', ' ');
}
