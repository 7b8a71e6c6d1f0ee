/** The merged body as a pose holds it, for what goes by its shape on the page: rays, names, fitting. The GPU poses by itself. */
import { type Affine, STILL } from '../../motion/affine.ts';
import { boundsOf } from './boundsOf.ts';
import type { MergedBody } from './MergedBody.ts';

/** `motions`: one a joint of the manifest, from rest. The body itself where nothing moves. */
export function posedBody(body: MergedBody, motions: readonly Affine[]): MergedBody {
  if (motions.every((motion) => motion === STILL)) return body;
  const positions = new Float32Array(body.positions.length);
  for (let i = 0; i < positions.length / 3; i++) carry(body, motions, i, positions);
  const structures = body.structures.map((structure) => {
    const { firstVertex, vertexCount } = structure;
    return { ...structure, bounds: boundsOf(positions.subarray(firstVertex * 3, (firstVertex + vertexCount) * 3)) };
  });
  return { ...body, positions, structures };
}

function carry(
  { carriers, positions }: MergedBody,
  motions: readonly Affine[],
  vertex: number,
  into: Float32Array,
): void {
  const first = motions[carriers[vertex * 4] ?? 0] ?? STILL;
  const second = motions[carriers[vertex * 4 + 1] ?? 0] ?? STILL;
  const share = (carriers[vertex * 4 + 2] ?? 255) / 255;
  const [x, y, z] = [positions[vertex * 3] ?? 0, positions[vertex * 3 + 1] ?? 0, positions[vertex * 3 + 2] ?? 0];
  for (let axis = 0; axis < 3; axis++) {
    const row = (m: Affine) =>
      (m[axis * 4] ?? 0) * x + (m[axis * 4 + 1] ?? 0) * y + (m[axis * 4 + 2] ?? 0) * z + (m[axis * 4 + 3] ?? 0);
    into[vertex * 3 + axis] = share === 1 ? row(first) : share * row(first) + (1 - share) * row(second);
  }
}
