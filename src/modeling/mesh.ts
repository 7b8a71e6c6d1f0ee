/** Triangles as the generators make them: millimetres, body frame, outward counter-clockwise. */
export interface Mesh {
  /** x, y, z a vertex, mm. */
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  /** Outward unit normals, three a vertex, where the maker knows them better than the triangles show. */
  readonly normals?: Float32Array;
}

/** A mesh that knows its fibres. Arrays run parallel to the vertices. */
export interface FibreMesh extends Mesh {
  /** u from origin 0 to insertion 1, v across 0…1 (mirrored round a tube, so that no seam shows); two a vertex. */
  readonly uv: Float32Array;
  /** Which strand (tube, fibre column group or slip) the vertex belongs to, from 0. */
  readonly strand: Uint16Array;
  /** The u where the belly begins and where it ends; tendon outside. Two a vertex. */
  readonly belly: Float32Array;
}

export function isFibreMesh(mesh: Mesh): mesh is FibreMesh {
  return 'uv' in mesh;
}
