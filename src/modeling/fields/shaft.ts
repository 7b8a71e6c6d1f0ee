/** Sections lofted along a smooth axis, as a distance field: one real algorithm, longer than most files. */
import type { Section, Shaft } from '../../figures/boneFigures.ts';
import { ellipsoidDistance } from './ellipsoidDistance.ts';
import type { Field } from './field.ts';
import { roundedCorner } from './roundedCorner.ts';
import { spline } from './spline.ts';
import { cross, RADIANS, reject, subtract, unit, type Vector } from './vector.ts';

/** Rings from one section to the next. */
const RINGS = 6;
/** Where a ring keeps what: three numbers each for centre, tangent and the two directions, then radii, outline, length so far. */
const [CENTRE, TANGENT, WIDE, ACROSS, RADII, TRIANGULAR, SQUARE, ALONG, STRIDE] = [0, 3, 6, 9, 12, 14, 16, 18, 19];
/** No radius is taken for less, mm: a fit may pass through nought. */
const NARROWEST = 0.3;

/** Throws when fewer than two sections are given. */
export function shaft({ wide, caps, flat, sections }: Shaft): Field {
  const rings = ringsOf(Object.values(sections), wide);
  const count = rings.length / STRIDE;
  const last = (count - 1) * STRIDE;
  const total = rings[last + ALONG] as number;
  const here = new Float64Array(STRIDE);
  return (x, y, z) => {
    const place = nearestPlace(rings, count, x, y, z);
    const segment = Math.min(count - 2, Math.floor(place));
    between(rings, segment * STRIDE, place - segment, here);
    const px = x - (here[CENTRE] as number);
    const py = y - (here[CENTRE + 1] as number);
    const pz = z - (here[CENTRE + 2] as number);
    let u = px * (here[WIDE] as number) + py * (here[WIDE + 1] as number) + pz * (here[WIDE + 2] as number);
    let v = px * (here[ACROSS] as number) + py * (here[ACROSS + 1] as number) + pz * (here[ACROSS + 2] as number);
    let ru = here[RADII] as number;
    let rv = here[RADII + 1] as number;
    const swell = outline(u / ru, v / rv, here);
    ru *= swell;
    rv *= swell;
    u /= ru;
    v /= rv;
    // Beyond an end, or how deep before the nearer one.
    const along = here[ALONG] as number;
    const atStart = along < total / 2;
    const cap = atStart ? caps[0] : caps[1];
    const deep = atStart ? along : total - along;
    let beyond = 0;
    if (place === 0 || place === count - 1) {
      const e = (atStart ? 0 : last) + TANGENT;
      const out = px * (rings[e] as number) + py * (rings[e + 1] as number) + pz * (rings[e + 2] as number);
      beyond = Math.max(0, atStart ? -out : out);
    }
    if (flat === undefined) {
      const capped = beyond > 0 ? cap : Number.POSITIVE_INFINITY;
      return Math.max(ellipsoidDistance(u, v, beyond / cap, ru, rv, capped), -(deep + cap));
    }
    const overEnd = (beyond > 0 ? beyond : -deep) - cap;
    return roundedCorner(ellipsoidDistance(u, v, 0, ru, rv, Number.POSITIVE_INFINITY), overEnd, flat);
  };
}

/** Writes the ring at `ring`, `t` on the way to the next one, to `out`. */
function between(rings: Float64Array, ring: number, t: number, out: Float64Array): void {
  for (let k = 0; k < STRIDE; k++) {
    const a = rings[ring + k] as number;
    out[k] = a + ((rings[ring + STRIDE + k] as number) - a) * t;
  }
}

/** The share by which a three- or four-cornered outline swells in the direction (u, v). */
function outline(u: number, v: number, ring: Float64Array): number {
  const [c3, s3] = [ring[TRIANGULAR] as number, ring[TRIANGULAR + 1] as number];
  const [c4, s4] = [ring[SQUARE] as number, ring[SQUARE + 1] as number];
  if (c3 === 0 && s3 === 0 && c4 === 0 && s4 === 0) return 1;
  const angle = Math.atan2(v, u);
  return 1 + c3 * Math.cos(3 * angle) + s3 * Math.sin(3 * angle) + c4 * Math.cos(4 * angle) + s4 * Math.sin(4 * angle);
}

/** Rings from the first section to the last, each with its own frame. */
function ringsOf(sections: readonly Section[], wide: Vector): Float64Array {
  if (sections.length < 2) throw new Error(`a shaft needs at least two sections; found ${sections.length}`);
  const rows = sections.map((s) => [
    ...s.at,
    ...s.radii,
    s.twist ?? 0,
    ...(s.triangular ?? [0, 0]),
    ...(s.square ?? [0, 0]),
  ]);
  const first = rows[0] as number[];
  const last = rows[rows.length - 1] as number[];
  const beyond = (end: number[], next: number[]) => end.map((v, k) => (k < 3 ? 2 * v - (next[k] as number) : v));
  const padded = [beyond(first, rows[1] as number[]), ...rows, beyond(last, rows[rows.length - 2] as number[])];
  const fine: number[][] = [];
  for (let i = 0; i + 1 < rows.length; i++) {
    const [a, b, c, d] = padded.slice(i, i + 4) as [number[], number[], number[], number[]];
    for (let j = 0; j < RINGS; j++)
      fine.push(b.map((v, k) => spline(a[k] as number, v, c[k] as number, d[k] as number, j / RINGS)));
  }
  fine.push(last);
  return framed(fine, wide);
}

function framed(rows: readonly number[][], wide: Vector): Float64Array {
  const rings = new Float64Array(rows.length * STRIDE);
  const centre = (i: number) =>
    (rows[Math.max(0, Math.min(rows.length - 1, i))] as number[]).slice(0, 3) as never as Vector;
  let along = 0;
  rows.forEach((row, i) => {
    const [, , , ru, rv, twist, ...corners] = row as [number, number, number, number, number, number, ...number[]];
    const tangent = unit(subtract(centre(i + 1), centre(i - 1)));
    const u = unit(reject(wide, tangent));
    const v = cross(tangent, u);
    const [c, s] = [Math.cos(twist * RADIANS), Math.sin(twist * RADIANS)];
    along += Math.hypot(...subtract(centre(i), centre(i - 1)));
    const o = i * STRIDE;
    rings.set(centre(i), o + CENTRE);
    rings.set(tangent, o + TANGENT);
    rings.set([c * u[0] + s * v[0], c * u[1] + s * v[1], c * u[2] + s * v[2]], o + WIDE);
    rings.set([c * v[0] - s * u[0], c * v[1] - s * u[1], c * v[2] - s * u[2]], o + ACROSS);
    rings.set([Math.max(NARROWEST, ru), Math.max(NARROWEST, rv), ...corners, along], o + RADII);
  });
  return rings;
}

/** The nearest place on the axis, in rings from the first. Found on the chords, then cut by the rings' interpolated normal
 *  planes: chords alone give facets on the convex side. */
function nearestPlace(rings: Float64Array, count: number, x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY;
  let segment = 0;
  let part = 0;
  for (let i = 0; i + 1 < count; i++) {
    const o = i * STRIDE;
    const ax = rings[o] as number;
    const ay = rings[o + 1] as number;
    const az = rings[o + 2] as number;
    const dx = (rings[o + STRIDE] as number) - ax;
    const dy = (rings[o + STRIDE + 1] as number) - ay;
    const dz = (rings[o + STRIDE + 2] as number) - az;
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz || 1)));
    const square = (px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2;
    if (square < best) {
      best = square;
      segment = i;
      part = t;
    }
  }
  if (segment === 0 && part === 0) return 0;
  if (segment === count - 2 && part === 1) return count - 1;
  for (let tries = 0; tries < 3; tries++) {
    const back = overPlane(rings, segment, x, y, z);
    const fore = overPlane(rings, segment + 1, x, y, z);
    if (back < 0 && segment > 0) {
      segment--;
      part = 1;
    } else if (fore > 0 && segment < count - 2) {
      segment++;
      part = 0;
    } else {
      part = back <= 0 ? 0 : fore >= 0 ? 1 : back / (back - fore);
      break;
    }
  }
  return segment + part;
}

/** How far a point stands before (negative) or beyond a ring's normal plane. */
function overPlane(rings: Float64Array, ring: number, x: number, y: number, z: number): number {
  const o = ring * STRIDE;
  return (
    (x - (rings[o] as number)) * (rings[o + TANGENT] as number) +
    (y - (rings[o + 1] as number)) * (rings[o + TANGENT + 1] as number) +
    (z - (rings[o + 2] as number)) * (rings[o + TANGENT + 2] as number)
  );
}
