import type { PlateFrame, PlatePoint } from '../../figures/boneFigures.ts';
import { plateAxes } from '../fields/plateAxes.ts';
import { add, scale } from '../fields/vector.ts';
import type { NearestSurface } from '../muscles/nearestSurface.ts';

/** How far to both sides of the plate's plane bone is looked for, mm. */
const REACH = 200;

/** What stands over a place of a plate: a plate point for each layer of bone there, from the lowest up. */
export function plateCaliper(surface: NearestSurface, frame: PlateFrame, u: number, v: number): PlatePoint[] {
  const axes = plateAxes(frame);
  const place = add(frame.origin, add(scale(axes.u, u), scale(axes.v, v)));
  const below = add(place, scale(axes.w, -REACH));
  return surface
    .spans(below, axes.w, 2 * REACH)
    .map(([enters, leaves]) => [u, v, (enters + leaves) / 2 - REACH, (leaves - enters) / 2]);
}
