/** The outline of a muscle's belly or tendon, cut square to its course. */

/** Between an ellipse (2) and a rectangle: what measured bellies come nearest to. */
const EXPONENT = 2.3;
/** No belly or tendon is drawn thinner, mm. */
const LEAST_HALF_WIDTH = 0.3;

export interface SectionFigures {
  readonly halfWidth: number;
  readonly halfThickness: number;
  /** How far the section bows at its edges, mm. */
  readonly bend: number;
  /** −0.8…0.8: thicker towards one edge. */
  readonly egg: number;
}

/** The point of the outline at `angle` (0 at the edge of the wide axis, rising towards the thick axis): [wide, thick] in
 *  mm. `inset` draws the whole outline in by that many mm, which rounds off an end. */
export function sectionPoint(figures: SectionFigures, angle: number, inset = 0): readonly [number, number] {
  const wide = superellipse(Math.cos(angle));
  const thick = superellipse(Math.sin(angle));
  const halfWidth = Math.max(LEAST_HALF_WIDTH, figures.halfWidth - inset);
  const halfThickness = Math.max(LEAST_HALF_WIDTH, figures.halfThickness - inset);
  const bow = figures.bend * (wide * wide - 1 / 3);
  return [halfWidth * wide, halfThickness * thick * (1 + figures.egg * wide) + bow];
}

/** Circumference in mm, near enough to choose how many sides to draw (Ramanujan's ellipse). */
export function girth(halfWidth: number, halfThickness: number): number {
  const [a, b] = [Math.max(LEAST_HALF_WIDTH, halfWidth), Math.max(LEAST_HALF_WIDTH, halfThickness)];
  return Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
}

const superellipse = (x: number): number => Math.sign(x) * Math.abs(x) ** (2 / EXPONENT);
