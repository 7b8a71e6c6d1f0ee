/** One structure's triangles as they come out of a model piece, on their way to being merged. Metres, body frame, rest pose. */
import type { Kind, StructureId } from '../../anatomy/structure.ts';

/** Fibres that lean on their central tendon, as in a feather. */
export interface Pennation {
  readonly degrees: number;
  /** The v of the central tendon; absent: the fibres all lean one way. */
  readonly raphe?: number;
}

export interface StructureMesh {
  readonly id: StructureId;
  readonly kind: Kind;
  /** x, y, z a vertex. */
  readonly positions: Float32Array;
  /** Unit length, outward; x, y, z a vertex. */
  readonly normals: Float32Array;
  /** Outward counter-clockwise. */
  readonly indices: Uint32Array;
  readonly fibres?: Fibres;
  /** How far articular cartilage covers it, 0 bare bone … 255; one a vertex. Absent: nowhere. */
  readonly cartilage?: Uint8Array;
  /** Absent: nothing moves it but the body as a whole. */
  readonly carriers?: Carriers;
}

/** Which joints move each vertex: at most two. */
export interface Carriers {
  /** Ids, as the piece lists them. */
  readonly joints: readonly string[];
  /** Places in `joints`, two a vertex. */
  readonly indices: Uint8Array;
  /** The first one's share, 0…255; one a vertex. */
  readonly shares: Uint8Array;
}

/** Where each vertex lies among the fibres; arrays run parallel to the vertices. */
export interface Fibres {
  /** u from origin 0 to insertion 1, v across 0…1 (mirrored round a tube); two a vertex. */
  readonly uv: Float32Array;
  /** Which tube, fibre column or slip. */
  readonly strand: Uint16Array;
  /** The u where the belly begins and where it ends; two a vertex. */
  readonly belly: Float32Array;
  readonly pennation?: Pennation;
}
