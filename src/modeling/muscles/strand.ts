/** One closed piece of a muscle (a belly, a sheet, a slip) as rings of vertices from origin to insertion. Ring by ring;
 *  then, for a tube, the centre of the first cap and of the last. */
export interface Strand {
  readonly form: 'tube' | 'sheet';
  readonly rings: number;
  readonly sides: number;
  /** x, y, z a vertex, mm; moved in place by the finishing steps. */
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
  /** u along, v across; two a vertex. */
  readonly uv: Float64Array;
  /** The u where the belly begins and ends; two a vertex. */
  readonly belly: Float64Array;
}

/** Index of a strand's vertex: rings count from the origin, sides round the ring (any whole number wraps). */
export function vertexOf(strand: Strand, ring: number, side: number): number {
  return ring * strand.sides + (((side % strand.sides) + strand.sides) % strand.sides);
}

/** The vertex on the other face of a sheet, or across the section of a tube (its mirror about the wide axis). */
export function opposite(strand: Strand, vertex: number): number {
  const ring = Math.floor(vertex / strand.sides);
  if (ring >= strand.rings) return vertex;
  return vertexOf(strand, ring, strand.sides - (vertex % strand.sides));
}
