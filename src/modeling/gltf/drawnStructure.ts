/** What the glTF writer needs of one structure: its shape on the authored side, and its name on each. */
import type { Structure } from '../../anatomy/structure.ts';
import type { Mesh } from '../mesh.ts';
import type { Share } from '../rig/muscleShares.ts';

export interface DrawnStructure {
  /** Right or midline: drawn as authored. */
  readonly authored: Structure;
  /** The same shape reflected in the midline plane; absent for midline structures. */
  readonly mirrored?: Structure;
  /** mm; a muscle's is a FibreMesh. */
  readonly mesh: Mesh;
  /** One a vertex, on joints of the authored side. */
  readonly shares: readonly Share[];
  /** Bone only: 0 bare … 255 covered by articular cartilage, one a vertex. */
  readonly cartilage?: Uint8Array;
}
