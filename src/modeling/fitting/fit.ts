/**
 * npm run fit -- SPECIMEN.glb STRUCTURE… [--check] [--dry] [--again] [--outline]
 * Refines the figures of bones to a specimen, each within 3 mm of where it was measured, and writes them back rounded.
 *   --check    only says how far the bone lies from the specimen
 *   --dry      fits without writing
 *   --again    fits figures that were fitted before: they then move from where the last fit left them
 *   --outline  lets the outlines of plates move too
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { countFigures } from '../../figures/countFigures.ts';
import { projectRoot } from '../build/projectRoot.ts';
import { meshBone } from '../meshBone.ts';
import { boneReport } from './boneReport.ts';
import { type BoneSource, boneSource } from './boneSource.ts';
import { distanceSamples } from './distanceSamples.ts';
import { fitBone } from './fitBone.ts';
import { specimenBone } from './specimenBone.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean' },
    dry: { type: 'boolean' },
    again: { type: 'boolean' },
    outline: { type: 'boolean' },
  },
});

async function main([file, ...structures]: readonly string[]): Promise<void> {
  if (!file?.endsWith('.glb') || structures.length === 0)
    throw new Error('usage: npm run fit -- SPECIMEN.glb STRUCTURE… [--check] [--dry] [--again] [--outline]');
  for (const structure of structures) await fitOne(file, structure);
}

async function fitOne(file: string, structure: string): Promise<void> {
  const started = performance.now();
  const source = await boneSource(structure);
  const specimen = await specimenBone(file, structure);
  const report = async (values: readonly number[]) => boneReport(await meshBone(source.build(values)), specimen);
  const { parts, placement, provenance } = source.bone;
  console.log(`${structure}, ${countFigures([parts, placement])} figures`);
  console.log(`  as written: ${await report(source.literals.map(({ value }) => value)).catch(message)}`);
  if (flags.check) return;
  if (provenance.fitted && !flags.again)
    throw new Error(
      `${relative(projectRoot, source.file)} says fitted: true; a second fit moves figures away from where they were measured. Measure anew, or say --again`,
    );
  const fitted = fitBone(source, distanceSamples(specimen), {
    outline: flags.outline ?? false,
    log: (line) => console.log(`    ${line}`),
  });
  console.log(
    `  fitted: ${await report(fitted).catch(message)}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if (!flags.dry) await written(source, fitted);
}

async function written(source: BoneSource, values: readonly number[]): Promise<void> {
  await source.write(values);
  console.log(`  written to ${relative(projectRoot, source.file)}: look at it beside the specimen before you keep it`);
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

main(positionals).catch((error: unknown) => {
  console.error(message(error));
  process.exitCode = 1;
});
