import type { Block } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { placement } from './placement.ts';

/** A box with rounded edges. */
export function block({ centre, halfSize: [a, b, c], rotation = [0, 0, 0], edge }: Block): Field {
  return placement(centre, rotation, (x, y, z) => {
    const u = Math.abs(x) - a + edge;
    const v = Math.abs(y) - b + edge;
    const w = Math.abs(z) - c + edge;
    return Math.hypot(Math.max(u, 0), Math.max(v, 0), Math.max(w, 0)) + Math.min(Math.max(u, v, w), 0) - edge;
  });
}
