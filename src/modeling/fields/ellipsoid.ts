import type { Ellipsoid } from '../../figures/boneFigures.ts';
import { ellipsoidDistance } from './ellipsoidDistance.ts';
import type { Field } from './field.ts';
import { placement } from './placement.ts';

export function ellipsoid({ centre, radii: [a, b, c], rotation = [0, 0, 0] }: Ellipsoid): Field {
  return placement(centre, rotation, (x, y, z) => ellipsoidDistance(x / a, y / b, z / c, a, b, c));
}
