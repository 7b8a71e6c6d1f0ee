import type { Form, Part } from '../boneFigures.ts';

/** A part that stands on both sides of the mid plane, written on x ≥ 0; `blend` in mm. */
export function bothSides(form: Form, blend: number, op: 'add' | 'cut' = 'add'): Part {
  return { ...form, op, blend, mirrored: true };
}
