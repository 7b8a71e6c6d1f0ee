/** What the assembly worker answers, each as soon as it is done. */
import type { SerializedBVH } from 'three-mesh-bvh';
import type { MergedBody } from '../body/MergedBody.ts';
import type { MaterialTiles } from '../materials/materialTiles.ts';

export type AssemblyAnswer =
  | { readonly kind: 'tiles'; readonly tiles: MaterialTiles }
  | { readonly kind: 'merged'; readonly body: MergedBody }
  | { readonly kind: 'tree'; readonly tree: SerializedBVH }
  /** See measureOpenness. */
  | { readonly kind: 'light'; readonly openness: Uint8Array };
