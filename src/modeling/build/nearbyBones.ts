/** The bones that a muscle may touch. Only these are given to its mesher, so that only these can change it. */
import type { Point } from '../../figures/boneFigures.ts';
import type { MuscleFigures, MuscleShape } from '../../figures/muscleFigures.ts';
import type { Mesh } from '../mesh.ts';
import { type Box, boxOf, grown } from '../meshing/box.ts';

/** Room for what the figures do not say: bows of a section, splines that swing out between stations. mm. */
const MARGIN = 25;

export function nearbyBones(muscle: MuscleFigures, bones: ReadonlyMap<string, Mesh>): ReadonlyMap<string, Mesh> {
  const box = grown(boxOf(corners(muscle.shape)), MARGIN);
  const attached = new Set([...muscle.from, ...muscle.to].map((end) => end.split('/')[0]));
  return new Map([...bones].filter(([id, mesh]) => attached.has(id) || touches(box, boxOf(mesh.positions))));
}

function touches(a: Box, b: Box): boolean {
  return ([0, 1, 2] as const).every((k) => a.min[k] <= b.max[k] && b.min[k] <= a.max[k]);
}

/** Corners of a cube round each station or grid point, as wide as the muscle is there; x, y, z after one another. */
function corners(shape: MuscleShape): number[] {
  if (shape.form === 'slips') return Object.values(shape.parts).flatMap(corners);
  if (shape.form === 'sheet')
    return Object.values(shape.rows).flatMap((row) => row.flatMap(([x, y, z, t]) => cube([x, y, z], t)));
  return Object.values(shape.stations).flatMap((s) => cube(s.centre, Math.max(s.halfWidth, s.halfThickness)));
}

function cube(at: Point, radius: number): number[] {
  return [-radius, radius].flatMap((by) => at.map((value) => value + by));
}
