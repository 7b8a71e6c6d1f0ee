/** What the page asks of the assembly worker. */
import type { StructureId } from '../../anatomy/structure.ts';
import type { StructureMesh } from '../body/StructureMesh.ts';

export type AssemblyRequest =
  /** The tiles that the materials are drawn with: they need no model, so they are made while it is on its way. */
  | { readonly kind: 'tiles' }
  /** `ids` in the order of their texels. */
  | {
      readonly kind: 'merge';
      readonly meshes: readonly StructureMesh[];
      readonly ids: readonly StructureId[];
      /** Ids in the manifest's order. */
      readonly joints: readonly string[];
    }
  /** `shown`: 1 at each texel whose structure casts shade. */
  | { readonly kind: 'light'; readonly shown: Uint8Array };
