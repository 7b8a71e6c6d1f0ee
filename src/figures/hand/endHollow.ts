import type { Ellipsoid, Part } from '../boneFigures.ts';

/** A shallow hollow in the end of a small bone: a joint's socket, or the pit of a ligament. */
export function endHollow(place: Pick<Ellipsoid, 'centre' | 'radii' | 'rotation'>): Part {
  return { form: 'ellipsoid', op: 'cut', blend: 1.5, ...place };
}
