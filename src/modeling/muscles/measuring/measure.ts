/** Specimen and hints → figures: npx tsx src/modeling/muscles/measuring/measure.ts SPECIMEN.glb infraspinatus [ID…]
 *  For each muscle reads hints/<id>.ts, measures, fits, and writes src/figures/muscles/<id>.ts.
 *  --dry measures without writing; --verbose shows the fit's rounds. */
import { parseArgs } from 'node:util';
import type { MuscleFigures, MuscleShape } from '../../../figures/muscleFigures.ts';
import type { Mesh } from '../../mesh.ts';
import { figureCount } from '../figureCount.ts';
import { meshMuscle } from '../meshMuscle.ts';
import { NearestSurface } from '../nearestSurface.ts';
import { authoredMuscle, measuringHints } from './authoredMuscle.ts';
import type { Obstacle } from './matchSurfaces.ts';
import { measureShape } from './measureShape.ts';
import type { MeasuringHints } from './measuringHints.ts';
import { refine } from './refine.ts';
import { roundFigures } from './roundFigures.ts';
import { type SpecimenBody, specimenBody } from './specimenBody.ts';
import { surfaceDistance } from './surfaceDistance.ts';
import { writeFigures } from './writeFigures.ts';

/** How deep a fitted muscle may lie in bone, and in a deeper muscle, mm. */
const IN_BONE = 0.6;
const IN_MUSCLE = 1;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const [path, ...structures] = positionals;
if (!path?.endsWith('.glb') || structures.length === 0) {
  throw new Error('usage: measure.ts SPECIMEN.glb MUSCLE-ID… [--dry] [--verbose]');
}
const body = await specimenBody(path);
console.log('measured          fitted, as built  figures  triangles  seconds  muscle');
for (const structure of structures) await measureOne(structure);

async function measureOne(structure: string): Promise<void> {
  const started = performance.now();
  const hints = await measuringHints(structure);
  const specimen = body.muscle(structure);
  const measured = roundFigures(measureShape(hints, specimen, body.surface));
  const options = {
    obstacles: await obstacles(hints, body),
    smoothness: hints.smoothness ?? 1,
    ...(flags.verbose ? { log: console.log } : {}),
  };
  const fitted = roundFigures(refine(measured, specimen, options));
  const mesh = meshMuscle(figures(hints, fitted), body.bones);
  if (!flags.dry) writeFigures(figures(hints, fitted));
  const seconds = (performance.now() - started) / 1000;
  const first = meshMuscle(figures(hints, measured), body.bones);
  const row = [distance(first, specimen), distance(mesh, specimen), figureCount(fitted), mesh.indices.length / 3];
  console.log(row.join('  '), ` ${seconds.toFixed(1)} s  ${structure}`);
}

function figures(hints: MeasuringHints, shape: MuscleShape): MuscleFigures {
  const { structure, from, to, layer, note } = hints;
  return {
    structure,
    from,
    to,
    layer,
    shape,
    provenance: { from: 'specimen', fitted: true, ...(note ? { note } : {}) },
  };
}

async function obstacles(hints: MeasuringHints, { bones }: SpecimenBody): Promise<Obstacle[]> {
  const deeper = await Promise.all((hints.over ?? []).map(authoredMuscle));
  return [
    ...[...bones.values()].map((mesh) => ({ surface: new NearestSurface(mesh), allowed: IN_BONE })),
    ...deeper.map((each) => ({ surface: new NearestSurface(meshMuscle(each, bones)), allowed: IN_MUSCLE })),
  ];
}

function distance(mesh: Mesh, specimen: Mesh): string {
  const { mean, p95 } = surfaceDistance(mesh, specimen);
  return `${mean.toFixed(2)} / 95 % ${p95.toFixed(1)}`;
}
