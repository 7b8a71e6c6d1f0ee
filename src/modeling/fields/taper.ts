import type { Taper } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { dot, subtract } from './vector.ts';

/** A round cone. In the plane through its axis it is two circles and their common tangent; `along` and `out` are measured there. */
export function taper({ from, to, radii: [a, b] }: Taper): Field {
  const axis = subtract(to, from);
  const long = Math.sqrt(dot(axis, axis)) || 1e-6;
  const [ax, ay, az] = [axis[0] / long, axis[1] / long, axis[2] / long];
  // The tangent leans by the difference of the radii; where one ball holds the other there is no tangent.
  const lean = Math.max(-1, Math.min(1, (a - b) / long));
  const upright = Math.sqrt(1 - lean * lean);
  return (px, py, pz) => {
    const x = px - from[0];
    const y = py - from[1];
    const z = pz - from[2];
    const along = x * ax + y * ay + z * az;
    const out = Math.sqrt(Math.max(0, x * x + y * y + z * z - along * along));
    const onTangent = along * upright - out * lean; // measured along the tangent line from the first circle's touching point
    if (onTangent < 0) return Math.hypot(along, out) - a;
    if (onTangent > long * upright) return Math.hypot(along - long, out) - b;
    return out * upright + along * lean - a;
  };
}
