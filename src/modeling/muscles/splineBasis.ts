/** A cubic spline through values at fixed knots, as weights: value(x) = Σ weights(x)[i] · values[i]. Being linear in the
 *  values, one set of weights serves every coordinate, and the mesh of a muscle follows its figures cheaply. */
import { at } from './at.ts';

export interface SplineBasis {
  readonly knots: readonly number[];
  weights(x: number): readonly number[];
  /** Weights of the derivative with respect to x. */
  slopes(x: number): readonly number[];
}

/** Knots rise strictly; two give a straight line. Inside, tangents are the parabola's through three neighbours (so a
 *  spline is local and does not ring); at the ends there is no curvature. Outside the knots the end pieces run on. */
export function splineBasis(knots: readonly number[]): SplineBasis {
  if (knots.length < 2) throw new Error(`a spline needs at least 2 knots, found ${knots.length}`);
  knots.forEach((knot, i) => {
    if (i > 0 && !(knot > at(knots, i - 1))) throw new Error(`spline knots must rise: ${knots.join(', ')}`);
  });
  const tangents = tangentWeights(knots);
  const combine = (x: number, hermite: (s: number, h: number) => readonly [number, number, number, number]) => {
    let i = 0;
    while (i < knots.length - 2 && x > at(knots, i + 1)) i++;
    const h = at(knots, i + 1) - at(knots, i);
    const [p0, m0, p1, m1] = hermite((x - at(knots, i)) / h, h);
    const [t0, t1] = [at(tangents, i), at(tangents, i + 1)];
    return knots.map((_, k) => (k === i ? p0 : k === i + 1 ? p1 : 0) + m0 * at(t0, k) + m1 * at(t1, k));
  };
  return {
    knots,
    weights: (x) => combine(x, hermiteValues),
    slopes: (x) => combine(x, hermiteSlopes),
  };
}

/** Knots at the shares of the way along a polyline; points that coincide are kept a hair apart. */
export function chordKnots(points: readonly (readonly [number, number, number, ...number[]])[]): number[] {
  const along = [0];
  points.forEach((point, i) => {
    if (i === 0) return;
    const before = at(points, i - 1);
    const step = Math.hypot(point[0] - before[0], point[1] - before[1], point[2] - before[2]);
    along.push(at(along, i - 1) + Math.max(1e-3, step));
  });
  const whole = at(along, along.length - 1);
  return along.map((length) => length / whole);
}

const hermiteValues = (s: number, h: number) =>
  [
    2 * s ** 3 - 3 * s ** 2 + 1,
    (s ** 3 - 2 * s ** 2 + s) * h,
    -2 * s ** 3 + 3 * s ** 2,
    (s ** 3 - s ** 2) * h,
  ] as const;

const hermiteSlopes = (s: number, h: number) =>
  [(6 * s ** 2 - 6 * s) / h, 3 * s ** 2 - 4 * s + 1, (-6 * s ** 2 + 6 * s) / h, 3 * s ** 2 - 2 * s] as const;

/** Row i: the weights that give the tangent at knot i. */
function tangentWeights(knots: readonly number[]): number[][] {
  const n = knots.length;
  const secant = (i: number): number[] => {
    const row = new Array<number>(n).fill(0);
    const h = at(knots, i + 1) - at(knots, i);
    row[i] = -1 / h;
    row[i + 1] = 1 / h;
    return row;
  };
  if (n === 2) return [secant(0), secant(0)];
  const mix = (a: readonly number[], p: number, b: readonly number[], q: number) =>
    a.map((value, k) => p * value + q * at(b, k));
  const rows = knots.map((knot, i) => {
    if (i === 0 || i === n - 1) return [];
    const [before, after] = [knot - at(knots, i - 1), at(knots, i + 1) - knot];
    return mix(secant(i - 1), after / (before + after), secant(i), before / (before + after));
  });
  rows[0] = mix(secant(0), 1.5, at(rows, 1), -0.5);
  rows[n - 1] = mix(secant(n - 2), 1.5, at(rows, n - 2), -0.5);
  return rows;
}
