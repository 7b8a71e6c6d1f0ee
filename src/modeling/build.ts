/**
 * npm run model                       brings public/models up to date: only what changed is meshed
 * npm run model -- infraspinatus …    meshes these; the rest stays as last built
 * npm run model -- --check            writes nothing; fails when a committed file is not what the sources generate
 * npm run model -- --partial          writes what can be made and says what was left out
 * npm run model -- --out FOLDER       writes there instead
 */
import { parseArgs } from 'node:util';
import { withBuildLock } from './build/buildLock.ts';
import { type BuiltModel, buildModel } from './build/buildModel.ts';
import { differences, publicModels, writeModel } from './build/modelFiles.ts';
import { progress } from './build/progress.ts';

const report = progress();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      partial: { type: 'boolean' },
      out: { type: 'string', default: publicModels },
    },
  });
  const built = await withBuildLock(report.say, () =>
    buildModel(report, { only: positionals, partial: values.partial }),
  );
  if (values.check) await check(built, values.out);
  else await write(built, values.out);
}

async function write({ files, structures }: BuiltModel, folder: string): Promise<void> {
  const changed = await writeModel(folder, files);
  const total = [...files].filter(([name]) => name.endsWith('.glb')).reduce((sum, [, { length }]) => sum + length, 0);
  report.say(
    `${structures.length} shapes, ${Math.round(total / 1000)} kB of glTF. Changed: ${changed.join(', ') || 'nothing'}.`,
  );
}

async function check({ files }: BuiltModel, folder: string): Promise<void> {
  const found = await differences(folder, files);
  for (const { name, how } of found) report.say(`public/models/${name} is ${how}.`);
  if (found.length) throw new Error('Run npm run model and commit what it writes.');
  report.say('Every file of the model is what the sources generate.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
