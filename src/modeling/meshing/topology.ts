import type { Mesh } from '../mesh.ts';

export interface Topology {
  /** Edges that do not join exactly two triangles, one in each direction. 0: the surface is closed. */
  readonly openEdges: number;
  readonly pieces: number;
  /** Openings that the surface runs round, all pieces together. Only means something when closed. */
  readonly genus: number;
}

/** How a mesh hangs together. Vertices are told apart by index: weld before where seams are split. */
export function topology({ indices }: Mesh): Topology {
  const edges = new Map<number, number>();
  const pieces = new Union();
  const base = indices.reduce((most, i) => Math.max(most, i), 0) + 1;
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k] as number;
      const b = indices[t + ((k + 1) % 3)] as number;
      pieces.join(a, b);
      // Each direction counts once: +1 one way, a large step the other.
      const key = a < b ? a * base + b : b * base + a;
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : 1024));
    }
  }
  let openEdges = 0;
  for (const count of edges.values()) if (count !== 1025) openEdges++;
  const count = pieces.count();
  const euler = pieces.size - edges.size + indices.length / 3;
  return { openEdges, pieces: count, genus: count - euler / 2 };
}

class Union {
  private readonly parent = new Map<number, number>();
  get size(): number {
    return this.parent.size;
  }
  join(a: number, b: number): void {
    this.parent.set(this.root(b), this.root(a));
  }
  count(): number {
    let roots = 0;
    for (const [node, parent] of this.parent) if (node === parent) roots++;
    return roots;
  }
  private root(node: number): number {
    let at = node;
    for (;;) {
      const up = this.parent.get(at);
      if (up === undefined) {
        this.parent.set(at, at);
        return at;
      }
      if (up === at) return at;
      const next = this.parent.get(up) ?? up;
      this.parent.set(at, next);
      at = next;
    }
  }
}
