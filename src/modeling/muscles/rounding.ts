/** How a muscle ends: thinning to its attachment in a quarter ellipse, never in a slab. */
import { at } from './at.ts';

/** What is left of the thickness where the muscle ends, so that the end is a closed surface and not a knife's edge. */
const LEAST = 0.12;

/** Share of the thickness at `distance` mm from an end or edge that is rounded over `radius` mm: 0.12 at it, 1 beyond. */
export function rounding(distance: number, radius: number): number {
  const x = Math.min(1, Math.max(0, distance / radius));
  return Math.max(LEAST, Math.sqrt(1 - (1 - x) ** 2));
}

/** Places along 0…1 for a length in mm, no more than `step` mm apart, with two more close to either end so that its
 *  rounding (over `radii` mm) is drawn. */
export function placesAlong(length: number, step: number, radii: readonly [number, number]): number[] {
  const nearEnd = (radius: number): number[] => [0, (0.12 * radius) / length, (0.45 * radius) / length];
  const first = nearEnd(Math.min(radii[0], length / 5));
  const last = nearEnd(Math.min(radii[1], length / 5)).map((place) => 1 - place);
  const [from, to] = [Math.min(radii[0] / length, 0.2), 1 - Math.min(radii[1] / length, 0.2)];
  const between = Math.max(1, Math.ceil(((to - from) * length) / step));
  const even = Array.from({ length: between + 1 }, (_, i) => from + ((to - from) * i) / between);
  return [...first, ...even, ...last.reverse()].filter((place, i, all) => i === 0 || place > at(all, i - 1) + 1e-6);
}
