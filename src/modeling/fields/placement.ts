import type { Field } from './field.ts';
import { rotation, type Vector } from './vector.ts';

/** Stands a field that was written in local coordinates at `origin`, turned by degrees about x, y, z (Rx·Ry·Rz). */
export function placement(origin: Vector, degrees: Vector, field: Field): Field {
  const m = rotation(degrees);
  const [ox, oy, oz] = origin;
  return (px, py, pz) => {
    const x = px - ox;
    const y = py - oy;
    const z = pz - oz;
    return field(m[0] * x + m[3] * y + m[6] * z, m[1] * x + m[4] * y + m[7] * z, m[2] * x + m[5] * y + m[8] * z);
  };
}
