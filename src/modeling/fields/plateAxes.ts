import type { PlateFrame } from '../../figures/boneFigures.ts';
import { cross, reject, unit, type Vector } from './vector.ts';

export interface PlateAxes {
  readonly origin: Vector;
  readonly u: Vector;
  readonly v: Vector;
  readonly w: Vector;
}

/** The three unit axes of a plate: v made square to u, w = u × v. */
export function plateAxes({ origin, u, v }: PlateFrame): PlateAxes {
  const along = unit(u);
  const up = unit(reject(v, along));
  return { origin, u: along, v: up, w: cross(along, up) };
}
