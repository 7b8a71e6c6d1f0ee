/** Small shapes with known measures, for tests. Metres. */
import type { StructureMesh } from '../../src/viewer/body/StructureMesh.ts';

export interface TubeOptions {
  readonly radius: number;
  readonly length: number;
  /** Where its lower end stands. */
  readonly at?: readonly [number, number, number];
}

const SIDES = 24;
const RINGS = 12;

/** An upright open tube of muscle, u upward, v once round it and back: half its girth is π·radius. */
export function tubeMesh(id: string, { radius, length, at = [0, 0, 0] }: TubeOptions): StructureMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const uv: number[] = [];
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let side = 0; side < SIDES; side++) {
      const angle = (side / SIDES) * 2 * Math.PI;
      const [x, z] = [Math.sin(angle), Math.cos(angle)];
      positions.push(at[0] + x * radius, at[1] + (ring / RINGS) * length, at[2] + z * radius);
      normals.push(x, 0, z);
      uv.push(ring / RINGS, 1 - Math.abs(1 - (2 * side) / SIDES));
    }
  }
  const vertices = positions.length / 3;
  return {
    id,
    kind: 'muscle',
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: tubeIndices(),
    fibres: {
      uv: Float32Array.from(uv),
      strand: new Uint16Array(vertices),
      belly: Float32Array.from({ length: vertices * 2 }, (_, i) => (i % 2 ? 0.75 : 0.25)),
    },
  };
}

function tubeIndices(): Uint32Array {
  const indices: number[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    for (let side = 0; side < SIDES; side++) {
      const a = ring * SIDES + side;
      const b = ring * SIDES + ((side + 1) % SIDES);
      indices.push(a, b, a + SIDES, b, b + SIDES, a + SIDES);
    }
  }
  return Uint32Array.from(indices);
}
