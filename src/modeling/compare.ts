/**
 * npm run compare -- SPECIMEN.glb [STRUCTURE…]
 * Brings the model (or those structures of it) up to date, says how far it lies from a measured specimen, and notes that in the
 * model's summary. The specimen is not part of the project; any .glb in the body's frame will do whose nodes carry FMA ids.
 */

import { withBuildLock } from './build/buildLock.ts';
import { buildModel } from './build/buildModel.ts';
import { type Measurements, readMeasurements, writeMeasurements } from './build/measurements.ts';
import { publicModels, writeModel } from './build/modelFiles.ts';
import { progress } from './build/progress.ts';
import { type Compared, compareModel } from './compare/compareModel.ts';
import { comparisonText } from './compare/comparisonText.ts';
import { readSpecimen } from './compare/readSpecimen.ts';

const report = progress();

async function main([file, ...ids]: readonly string[]): Promise<void> {
  if (!file)
    throw new Error('usage: npm run compare -- SPECIMEN.glb [STRUCTURE…]; CONTRIBUTING.md says where to get one');
  const specimen = await readSpecimen(file);
  await withBuildLock(report.say, async () => {
    const { structures } = await buildModel(report, { only: ids, partial: true });
    const chosen = ids.length ? structures.filter(({ source }) => ids.includes(source.id)) : structures;
    const comparison = compareModel(chosen, specimen);
    report.say(comparisonText(comparison));
    const known = await readMeasurements();
    await writeMeasurements({ ...known, ...measured(comparison.compared) });
    await writeModel(publicModels, (await buildModel(report, { only: ids, partial: true })).files);
  });
}

function measured(compared: readonly Compared[]): Measurements {
  const round = (mm: number) => Math.round(100 * mm) / 100;
  return Object.fromEntries(
    compared.map(({ id, source, mean, p95 }) => [id, { source, mean: round(mean), p95: round(p95) }]),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
