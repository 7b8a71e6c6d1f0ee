import type { Field } from './field.ts';

/** Stands on both sides of the plane x = 0; authored on x ≥ 0. */
export function mirrored(field: Field): Field {
  return (x, y, z) => field(Math.abs(x), y, z);
}
