/** The body as the GPU takes it: one set of vertex arrays, fibrous structures first, so that bone carries no fibre coordinates. */
import type { Bounds } from '../../anatomy/modelManifest.ts';
import type { Kind, StructureId } from '../../anatomy/structure.ts';

/** Where one structure lies in the merged arrays. */
export interface MergedStructure {
  readonly id: StructureId;
  readonly kind: Kind;
  /** Its texel in the StructureBuffer, and what every vertex of it carries. */
  readonly index: number;
  readonly firstVertex: number;
  readonly vertexCount: number;
  /** In `indices`, three a triangle. */
  readonly firstIndex: number;
  readonly indexCount: number;
  readonly bounds: Bounds;
}

/** What one draw call covers, in `indices`. */
export interface IndexRange {
  readonly firstIndex: number;
  readonly indexCount: number;
}

export interface MergedBody {
  /** Metres, three a vertex. */
  readonly positions: Float32Array;
  /** Normalised to ±32767, four a vertex (the fourth is padding). */
  readonly normals: Int16Array;
  /** Texel index, one a vertex. */
  readonly structureIndices: Uint16Array;
  /** Fibrous vertices only, four a vertex: see fibreCoordinates. */
  readonly fibreCoordinates: Float32Array;
  /** Fibrous vertices only: unit vector origin → insertion, and the hand of uv; normalised to ±127, four a vertex. */
  readonly fibreTangents: Int8Array;
  /** Four bytes a vertex: the two joints that move it (places in the manifest's list), the first one's share, and how far
   *  articular cartilage covers it. */
  readonly carriers: Uint8Array;
  readonly indices: Uint32Array;
  readonly fibrous: IndexRange;
  readonly solid: IndexRange;
  /** In drawing order. */
  readonly structures: readonly MergedStructure[];
}
