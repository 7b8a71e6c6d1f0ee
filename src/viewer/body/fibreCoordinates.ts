/** Fibre coordinates in millimetres from uv: what the fibre material draws its streaks and tendons by. */
import type { Fibres } from './StructureMesh.ts';
import type { StrandMeasure } from './strandMeasures.ts';

/** How far muscle and tendon interlock, mm, where the tendon is long enough to: over a short one they interlock less. */
const LONGEST_FEATHER = 11;
const SHORTEST_FEATHER = 2;
const FEATHER_OF_TENDON = 0.7;

/**
 * Four a vertex: across the fibres and along them, mm; along since the belly began and along since it ended, in feathers
 * (below 0 of the one and above 0 of the other is tendon). Streaks keep one width from end to end, so `across` is v times the
 * strand's greatest girth, not its girth there: fibres converge where a muscle narrows. `seed` sets strands and structures apart.
 */
export function fibreCoordinates(
  fibres: Fibres,
  strands: ReadonlyMap<number, StrandMeasure>,
  seed: number,
): Float32Array {
  const count = fibres.strand.length;
  const coordinates = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const strand = fibres.strand[i] ?? 0;
    const { girth = 0, length = 0 } = strands.get(strand) ?? {};
    const u = fibres.uv[i * 2] ?? 0;
    const v = fibres.uv[i * 2 + 1] ?? 0;
    const offset = scatter(seed * 31 + strand);
    coordinates[i * 4] = acrossFibres(u, v, girth, length, fibres) + offset * 997;
    coordinates[i * 4 + 1] = u * length + scatter(offset * 1e4) * 991;
    const start = fibres.belly[i * 2] ?? 0;
    const end = fibres.belly[i * 2 + 1] ?? 1;
    coordinates[i * 4 + 2] = ((u - start) * length) / feather(start * length);
    coordinates[i * 4 + 3] = ((u - end) * length) / feather((1 - end) * length);
  }
  return coordinates;
}

function feather(tendonLength: number): number {
  return Math.min(LONGEST_FEATHER, Math.max(SHORTEST_FEATHER, tendonLength * FEATHER_OF_TENDON));
}

/** In a pennate muscle the streaks lean by the pennation angle, to both sides of the raphe where there is one. */
function acrossFibres(u: number, v: number, girth: number, length: number, { pennation }: Fibres): number {
  if (!pennation) return v * girth;
  const fromRaphe = pennation.raphe === undefined ? v : Math.abs(v - pennation.raphe);
  return fromRaphe * girth - Math.tan((pennation.degrees * Math.PI) / 180) * length * u;
}

/** A number in 0…1 that looks unrelated to its neighbours'. */
function scatter(n: number): number {
  const x = Math.sin(n * 12.9898 + 4.1414) * 43758.5453;
  return x - Math.floor(x);
}
