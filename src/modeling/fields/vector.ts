/** Vectors of three numbers, and turns. */
export type Vector = readonly [number, number, number];
/** Rows of a 3 × 3 rotation, one after another. */
export type Rotation = readonly [number, number, number, number, number, number, number, number, number];

export const RADIANS = Math.PI / 180;

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, s: number): Vector => [a[0] * s, a[1] * s, a[2] * s];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
/** The zero vector stays zero. */
export const unit = (a: Vector): Vector => scale(a, 1 / (length(a) || 1));
/** The part of `a` that is square to the unit vector `n`. */
export const reject = (a: Vector, n: Vector): Vector => subtract(a, scale(n, dot(a, n)));

/** Degrees about x, y and z: the turn that takes local coordinates to outer ones is Rx·Ry·Rz. */
export function rotation([x, y, z]: Vector): Rotation {
  const [cx, sx] = [Math.cos(x * RADIANS), Math.sin(x * RADIANS)];
  const [cy, sy] = [Math.cos(y * RADIANS), Math.sin(y * RADIANS)];
  const [cz, sz] = [Math.cos(z * RADIANS), Math.sin(z * RADIANS)];
  return [
    cy * cz,
    -cy * sz,
    sy,
    sx * sy * cz + cx * sz,
    -sx * sy * sz + cx * cz,
    -sx * cy,
    -cx * sy * cz + sx * sz,
    cx * sy * sz + sx * cz,
    cx * cy,
  ];
}

/** A local vector as the outer frame sees it. */
export const turn = (m: Rotation, [x, y, z]: Vector): Vector => [
  m[0] * x + m[1] * y + m[2] * z,
  m[3] * x + m[4] * y + m[5] * z,
  m[6] * x + m[7] * y + m[8] * z,
];
