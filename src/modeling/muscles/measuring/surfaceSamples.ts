/** Points spread evenly over a surface, each tied to a triangle so that it can follow it. Repeatable. */
import { add, cross, length, scale, subtract, unit, type Vector } from '../../fields/vector.ts';
import { at } from '../at.ts';

export interface SurfaceSample {
  readonly corners: readonly [number, number, number];
  readonly shares: Vector;
  readonly point: Vector;
  readonly normal: Vector;
}

export function surfaceSamples(
  positions: ArrayLike<number>,
  indices: ArrayLike<number>,
  count: number,
): SurfaceSample[] {
  const triangles = indices.length / 3;
  const cumulative = new Float64Array(triangles);
  let area = 0;
  for (let t = 0; t < triangles; t++) {
    const [a, b, c] = cornersOf(positions, indices, t);
    area += length(cross(subtract(b, a), subtract(c, a))) / 2;
    cumulative[t] = area;
  }
  const random = repeatableRandom();
  return Array.from({ length: count }, (_, i) => {
    const t = firstAbove(cumulative, ((i + random()) / count) * area);
    return sampleOn(positions, indices, t, random(), random());
  });
}

type Corners = readonly [Vector, Vector, Vector];

function cornersOf(positions: ArrayLike<number>, indices: ArrayLike<number>, t: number): Corners {
  const corner = (k: number): Vector => {
    const vertex = 3 * at(indices, 3 * t + k);
    return [at(positions, vertex), at(positions, vertex + 1), at(positions, vertex + 2)];
  };
  return [corner(0), corner(1), corner(2)];
}

function sampleOn(
  positions: ArrayLike<number>,
  indices: ArrayLike<number>,
  t: number,
  first: number,
  second: number,
): SurfaceSample {
  const [u, v] = first + second > 1 ? [1 - first, 1 - second] : [first, second];
  const [a, b, c] = cornersOf(positions, indices, t);
  return {
    corners: [at(indices, 3 * t), at(indices, 3 * t + 1), at(indices, 3 * t + 2)],
    shares: [1 - u - v, u, v],
    point: add(scale(a, 1 - u - v), add(scale(b, u), scale(c, v))),
    normal: unit(cross(subtract(b, a), subtract(c, a))),
  };
}

function firstAbove(cumulative: Float64Array, target: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(cumulative, middle) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mulberry32. */
function repeatableRandom(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
