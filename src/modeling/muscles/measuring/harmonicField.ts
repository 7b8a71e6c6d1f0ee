/** A smooth share of the way from one end of a surface to the other: 0 and 1 on the ends, harmonic between (cotangent
 *  weights, over-relaxed). Its level lines cross the fibres. */
import { cross, dot, length, subtract, type Vector } from '../../fields/vector.ts';
import type { Mesh } from '../../mesh.ts';
import { at } from '../at.ts';

const ROUNDS = 6000;
const SETTLED = 1e-6;
const OVER_RELAXATION = 1.9;

/** One value a vertex; vertices that no triangle uses keep 0.5. */
export function harmonicField(mesh: Mesh, zero: ReadonlySet<number>, one: ReadonlySet<number>): Float64Array {
  const neighbours = cotangentWeights(mesh);
  const field = Float64Array.from(neighbours, (_, i) => (zero.has(i) ? 0 : one.has(i) ? 1 : 0.5));
  const free = neighbours.map((each, i) => (zero.has(i) || one.has(i) ? [] : [...each]));
  for (let round = 0; round < ROUNDS; round++) {
    let change = 0;
    free.forEach((around, i) => {
      if (around.length === 0) return;
      let [sum, weights] = [0, 0];
      for (const [j, weight] of around) {
        sum += weight * at(field, j);
        weights += weight;
      }
      const step = OVER_RELAXATION * (sum / weights - at(field, i));
      field[i] = at(field, i) + step;
      change = Math.max(change, Math.abs(step));
    });
    if (change < SETTLED) break;
  }
  return field;
}

function cotangentWeights(mesh: Mesh): Map<number, number>[] {
  const neighbours = Array.from({ length: mesh.positions.length / 3 }, () => new Map<number, number>());
  const place = (i: number): Vector => [
    at(mesh.positions, 3 * i),
    at(mesh.positions, 3 * i + 1),
    at(mesh.positions, 3 * i + 2),
  ];
  const link = (a: number, b: number, weight: number): void => {
    at(neighbours, a).set(b, (at(neighbours, a).get(b) ?? 0) + weight);
    at(neighbours, b).set(a, (at(neighbours, b).get(a) ?? 0) + weight);
  };
  for (let t = 0; t < mesh.indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = [0, 1, 2].map((step) => at(mesh.indices, t + ((k + step) % 3))) as [number, number, number];
      const [u, v] = [subtract(place(a), place(c)), subtract(place(b), place(c))];
      link(a, b, Math.max(0.01, dot(u, v) / (2 * Math.max(1e-6, length(cross(u, v))))));
    }
  }
  return neighbours;
}
