import { LuDecomposition, Matrix } from 'ml-matrix';

/** A smooth surface through values at scattered places of a plane. Writes to `out`: each column's value at (u, v), then the
 *  first column's slope along u and along v. */
export type ThinPlate = (u: number, v: number, out: Float64Array) => void;

/** Thin-plate spline through the columns' values at `places` (u, v). Places must be distinct and not on one line. */
export function thinPlate(places: readonly (readonly [number, number])[], columns: readonly number[][]): ThinPlate {
  const n = places.length;
  const weights = solve(places, columns);
  const us = Float64Array.from(places, ([u]) => u);
  const vs = Float64Array.from(places, ([, v]) => v);
  return (u, v, out) => {
    for (let c = 0; c < weights.length; c++) {
      const w = weights[c] as Float64Array;
      out[c] = (w[n] as number) + (w[n + 1] as number) * u + (w[n + 2] as number) * v;
    }
    const first = weights[0] as Float64Array;
    let alongU = first[n + 1] as number;
    let alongV = first[n + 2] as number;
    for (let i = 0; i < n; i++) {
      const du = u - (us[i] as number);
      const dv = v - (vs[i] as number);
      const square = du * du + dv * dv;
      if (square < 1e-9) continue;
      const log = Math.log(square);
      for (let c = 0; c < weights.length; c++)
        (out[c] as number) += ((weights[c] as Float64Array)[i] as number) * 0.5 * square * log;
      alongU += (first[i] as number) * (log + 1) * du;
      alongV += (first[i] as number) * (log + 1) * dv;
    }
    out[weights.length] = alongU;
    out[weights.length + 1] = alongV;
  };
}

function solve(places: readonly (readonly [number, number])[], columns: readonly number[][]): Float64Array[] {
  const n = places.length;
  const system = Matrix.zeros(n + 3, n + 3);
  places.forEach(([u, v], i) => {
    places.forEach(([s, t], j) => {
      const square = (u - s) ** 2 + (v - t) ** 2;
      system.set(i, j, square < 1e-9 ? 0 : 0.5 * square * Math.log(square));
    });
    [1, u, v].forEach((p, k) => {
      system.set(i, n + k, p);
      system.set(n + k, i, p);
    });
  });
  const values = Matrix.zeros(n + 3, columns.length);
  columns.forEach((column, c) => {
    column.forEach((value, i) => {
      values.set(i, c, value);
    });
  });
  const solved = new LuDecomposition(system).solve(values);
  return columns.map((_, c) => Float64Array.from(solved.getColumn(c)));
}
