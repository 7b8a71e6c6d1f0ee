import type { BoneFigures, Form, Part } from '../../figures/boneFigures.ts';
import { plateAxes } from '../fields/plateAxes.ts';
import { add, rotation, scale, turn, type Vector } from '../fields/vector.ts';
import { type Box, boxOf, grown } from './box.ts';

/** Splines swing wider than the points they pass. */
const SWING = 1.4;
const MARGIN = 4;
/** A shell rises above the points that it passes. */
const BULGE = 6;

/** A box that holds the whole bone, from its figures alone; mm, body frame. */
export function figuresBox({ parts, placement }: BoneFigures): Box {
  const corners = Object.values(parts)
    .filter((part) => part.op !== 'cut')
    .flatMap(reach);
  if (!placement) return grown(boxOf(corners.flat()), MARGIN);
  const m = rotation(placement.rotation);
  return grown(boxOf(corners.flatMap((corner) => add(turn(m, corner), placement.origin))), MARGIN);
}

/** The corners of the boxes round a part's named places, in the frame it is written in. */
function reach(part: Part): Vector[] {
  const corners = places(part).flatMap(({ at, radius }) =>
    [-1, 1].flatMap((i) => [-1, 1].flatMap((j) => [-1, 1].map((k) => add(at, scale([i, j, k], radius))))),
  );
  return part.mirrored ? corners.flatMap((c) => [c, [-c[0], c[1], c[2]] as const]) : corners;
}

function places(form: Form): { at: Vector; radius: number }[] {
  switch (form.form) {
    case 'shaft':
      return Object.values(form.sections).map(({ at, radii }) => ({
        at,
        radius: SWING * Math.max(...radii) + Math.max(...form.caps),
      }));
    case 'plate': {
      const { origin, u, v, w } = plateAxes(form.frame);
      return Object.values(form.rim).map(([a, b, c, half]) => ({
        at: add(origin, add(scale(u, a), add(scale(v, b), scale(w, c)))),
        radius: SWING * half + 2,
      }));
    }
    case 'vault':
      return Object.values({ ...form.outline, ...form.surface }).flatMap(([x, y, z, half]) =>
        (form.symmetrical ? [x, -x] : [x]).map((side) => ({ at: [side, y, z] as const, radius: SWING * half + BULGE })),
      );
    case 'condyle':
      return [{ at: form.centre, radius: SWING * Math.hypot(Math.max(...form.radii), form.halfWidth) }];
    case 'ellipsoid':
      return [{ at: form.centre, radius: Math.max(...form.radii) }];
    case 'taper':
      return [
        { at: form.from, radius: form.radii[0] },
        { at: form.to, radius: form.radii[1] },
      ];
    case 'block':
      return [{ at: form.centre, radius: Math.hypot(...form.halfSize) }];
  }
}
