/** Rigid motions as three rows of four numbers: turned = rows · (x, y, z, 1). */
import type { Triple } from './jointFrame.ts';

export type Affine = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

export const STILL: Affine = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

/** First `b`, then `a`. */
export function after(a: Affine, b: Affine): Affine {
  const row = (r: 0 | 4 | 8) => {
    const [x, y, z, t] = [a[r], a[r + 1] as number, a[r + 2] as number, a[r + 3] as number];
    return [
      x * b[0] + y * b[4] + z * b[8],
      x * b[1] + y * b[5] + z * b[9],
      x * b[2] + y * b[6] + z * b[10],
      x * b[3] + y * b[7] + z * b[11] + t,
    ] as const;
  };
  return [...row(0), ...row(4), ...row(8)];
}

/** About an axis (unit) through a centre, degrees, right-hand rule. */
export function turn([x, y, z]: Triple, degrees: number, centre: Triple = [0, 0, 0]): Affine {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const k = 1 - c;
  const turned: Affine = [
    c + x * x * k,
    x * y * k - z * s,
    x * z * k + y * s,
    0,
    y * x * k + z * s,
    c + y * y * k,
    y * z * k - x * s,
    0,
    z * x * k - y * s,
    z * y * k + x * s,
    c + z * z * k,
    0,
  ];
  const [a, b, d] = apply(turned, centre);
  return shifted(turned, [centre[0] - a, centre[1] - b, centre[2] - d]);
}

export function shift([x, y, z]: Triple): Affine {
  return [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];
}

export function apply(m: Affine, [x, y, z]: Triple): Triple {
  return [
    m[0] * x + m[1] * y + m[2] * z + m[3],
    m[4] * x + m[5] * y + m[6] * z + m[7],
    m[8] * x + m[9] * y + m[10] * z + m[11],
  ];
}

function shifted(m: Affine, by: Triple): Affine {
  return after(shift(by), m);
}
