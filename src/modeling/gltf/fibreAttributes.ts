/** What fibrous tissue carries beyond its surface. */
import type { FibreMesh } from '../mesh.ts';

export interface FibreAttributes {
  /** u 0 origin … 1 insertion, v 0…1 across. */
  readonly TEXCOORD_0: Float32Array;
  /** Which tube, fibre column or slip: up to 256 of them. */
  readonly _STRAND: Uint8Array;
  /** The u where the belly begins and ends. */
  readonly _BELLY: Float32Array;
}

export function fibreAttributes({ uv, strand, belly }: FibreMesh): FibreAttributes {
  const most = strand.reduce((a, b) => Math.max(a, b), 0);
  if (most > 255) throw new Error(`${most + 1} strands in one muscle; the file counts them in a byte, 256 at most`);
  return { TEXCOORD_0: uv, _STRAND: Uint8Array.from(strand), _BELLY: belly };
}
