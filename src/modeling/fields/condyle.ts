import type { Condyle } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { roundedCorner } from './roundedCorner.ts';
import { spline } from './spline.ts';
import { cross, dot, RADIANS, reject, scale, unit } from './vector.ts';

/** A wheel whose radius changes with the angle: 0 forward, 90 away from `up`. */
export function condyle({ centre, axis, radii, arc, halfWidth, edge, crown = 0, up = [0, 1, 0] }: Condyle): Field {
  const n = unit(axis);
  const high = unit(reject(up, n));
  const side = cross(n, high);
  const fore = dot(side, [0, 0, 1]) < 0 ? scale(side, -1) : side;
  const middle = (arc[0] + arc[1]) / 2;
  const radiusAt = radiusByAngle(radii, arc);
  return (px, py, pz) => {
    const x = px - centre[0];
    const y = py - centre[1];
    const z = pz - centre[2];
    const s = x * n[0] + y * n[1] + z * n[2];
    const p = x * fore[0] + y * fore[1] + z * fore[2];
    const q = x * high[0] + y * high[1] + z * high[2];
    let angle = Math.atan2(-q, p) / RADIANS;
    if (angle < middle - 180) angle += 360;
    else if (angle > middle + 180) angle -= 360;
    const r = radiusAt(angle) - (crown * s * s) / (halfWidth * halfWidth);
    return roundedCorner(Math.abs(s) - halfWidth, Math.hypot(p, q) - r, Math.min(edge, halfWidth * 0.95, r * 0.9));
  };
}

function radiusByAngle(radii: readonly number[], [from, to]: readonly [number, number]): (degrees: number) => number {
  const last = radii.length - 1;
  const at = (i: number) => radii[Math.max(0, Math.min(last, i))] ?? 0;
  return (degrees) => {
    const t = Math.max(0, Math.min(last, ((degrees - from) / (to - from)) * last));
    const i = Math.min(Math.max(last - 1, 0), Math.floor(t));
    return spline(at(i - 1), at(i), at(i + 1), at(i + 2), t - i);
  };
}
