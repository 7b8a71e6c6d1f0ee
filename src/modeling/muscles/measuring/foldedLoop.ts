/** A sheet's outline folded flat: the line that runs midway between its two faces, and how they lie apart. */
import { add, length, scale, subtract, type Vector } from '../../fields/vector.ts';
import { at } from '../at.ts';
import { pointAlong, polylineLength, resampledLoop } from './levelLoop.ts';

const SAMPLES = 240;

export interface FoldedLoop {
  /** From one edge of the sheet to the other. */
  readonly middle: readonly Vector[];
  /** From one face to the other, one a point of `middle`. */
  readonly gaps: readonly Vector[];
}

/** Finds the fold that brings the two halves of the loop closest together. */
export function foldedLoop(loop: readonly Vector[]): FoldedLoop {
  const points = resampledLoop(loop, SAMPLES);
  const half = SAMPLES / 2;
  const pair = (fold: number, step: number): readonly [Vector, Vector] => [
    at(points, (fold + step) % SAMPLES),
    at(points, (fold - step + 2 * SAMPLES) % SAMPLES),
  ];
  const apart = (fold: number): number => {
    let sum = 0;
    for (let step = 1; step < half; step++) {
      const [a, b] = pair(fold, step);
      sum += length(subtract(a, b));
    }
    return sum;
  };
  const sums = Array.from({ length: half }, (_, fold) => apart(fold));
  const best = sums.indexOf(Math.min(...sums));
  const steps = Array.from({ length: half + 1 }, (_, step) => pair(best, step));
  return {
    middle: smoothed(steps.map(([a, b]) => scale(add(a, b), 0.5))),
    gaps: steps.map(([a, b]) => subtract(a, b)),
  };
}

function smoothed(line: readonly Vector[]): Vector[] {
  let points = [...line];
  for (let pass = 0; pass < 8; pass++) {
    points = points.map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      return before && after ? add(scale(point, 0.5), scale(add(before, after), 0.25)) : point;
    });
  }
  return points;
}

export interface FibrePlace {
  readonly place: Vector;
  /** Mean gap between the faces over the tenth of the width about the place, or just inside the edge. */
  readonly gap: Vector;
}

/** `count` places at equal steps from edge to edge. */
export function fibresAcross({ middle, gaps }: FoldedLoop, count: number): FibrePlace[] {
  const whole = polylineLength(middle);
  const last = middle.length - 1;
  return Array.from({ length: count }, (_, k) => {
    const centre = Math.round((k / (count - 1)) * last);
    const about = gaps.filter((_, i) => Math.abs(i - centre) <= last / 10);
    const sum = about.reduce<Vector>((total, gap) => add(total, gap), [0, 0, 0]);
    return { place: pointAlong(middle, (k / (count - 1)) * whole), gap: scale(sum, 1 / about.length) };
  });
}
