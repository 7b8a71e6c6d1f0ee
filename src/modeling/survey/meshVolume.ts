import type { Mesh } from '../mesh.ts';

/** Volume in cubic units of the mesh; positive when a closed surface faces outward. */
export function meshVolume({ positions, indices }: Mesh): number {
  let six = 0;
  const p = (corner: number, k: number) => positions[3 * (indices[corner] as number) + k] as number;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [t, t + 1, t + 2] as const;
    six += p(a, 0) * (p(b, 1) * p(c, 2) - p(b, 2) * p(c, 1));
    six -= p(a, 1) * (p(b, 0) * p(c, 2) - p(b, 2) * p(c, 0));
    six += p(a, 2) * (p(b, 0) * p(c, 1) - p(b, 1) * p(c, 0));
  }
  return six / 6;
}
