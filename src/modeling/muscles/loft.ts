/** Closes a stack of rings into a surface. */
import { at } from './at.ts';

/** How an end is closed: `fan` to a vertex in its middle, or `zip` from one face of a sheet to the other. */
export type Cap = 'fan' | 'zip';

/** Triangles over `rings` rings of `sides` vertices, outward as the vertices lie. Fans expect one more vertex for the
 *  first end and one for the last, after the rings. Zips expect side 0 and side `sides / 2` on the edges. */
export function loft(positions: Float64Array, rings: number, sides: number, cap: Cap): Uint32Array {
  const indices: number[] = [];
  for (let ring = 0; ring < rings - 1; ring++) {
    for (let side = 0; side < sides; side++) pushQuad(indices, ring * sides, side, sides);
  }
  const close = cap === 'fan' ? fan : zip;
  indices.push(...close(0, sides, rings * sides).flatMap(([a, b, c]) => [a, c, b]));
  indices.push(...close((rings - 1) * sides, sides, rings * sides + 1).flat());
  return outward(positions, Uint32Array.from(indices));
}

function pushQuad(indices: number[], ring: number, side: number, sides: number): void {
  const [a, b] = [ring + side, ring + ((side + 1) % sides)];
  indices.push(a, b, a + sides, b, b + sides, a + sides);
}

type Triangle = readonly [number, number, number];

function fan(ring: number, sides: number, centre: number): Triangle[] {
  return Array.from({ length: sides }, (_, side) => [centre, ring + side, ring + ((side + 1) % sides)] as const);
}

function zip(ring: number, sides: number): Triangle[] {
  const half = sides / 2;
  const other = (side: number): number => ring + ((sides - side) % sides);
  return Array.from({ length: half }, (_, side): Triangle[] => [
    [ring + side, ring + side + 1, other(side + 1)],
    [ring + side, other(side + 1), other(side)],
  ])
    .flat()
    .filter(([a, b, c]) => a !== b && b !== c && a !== c);
}

/** Turns all triangles round if they enclose a negative volume. */
function outward(positions: Float64Array, indices: Uint32Array): Uint32Array {
  if (enclosedVolume(positions, indices) >= 0) return indices;
  const turned = indices.slice();
  for (let t = 0; t < turned.length; t += 3) {
    turned[t + 1] = at(indices, t + 2);
    turned[t + 2] = at(indices, t + 1);
  }
  return turned;
}

/** Signed volume inside a closed surface, mm³: positive where triangles face outward. */
export function enclosedVolume(positions: ArrayLike<number>, indices: ArrayLike<number>): number {
  let six = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * at(indices, t), 3 * at(indices, t + 1), 3 * at(indices, t + 2)];
    const x = at(positions, b + 1) * at(positions, c + 2) - at(positions, b + 2) * at(positions, c + 1);
    const y = at(positions, b + 2) * at(positions, c) - at(positions, b) * at(positions, c + 2);
    const z = at(positions, b) * at(positions, c + 1) - at(positions, b + 1) * at(positions, c);
    six += at(positions, a) * x + at(positions, a + 1) * y + at(positions, a + 2) * z;
  }
  return six / 6;
}
