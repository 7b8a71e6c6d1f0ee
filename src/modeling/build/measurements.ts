/** How far each shape lay from the specimen when someone who has one last compared it (`npm run compare`). */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.ts';

export interface Measurement {
  /** Source hash of the shape that was compared. */
  readonly source: string;
  /** Symmetric surface distance, mm. */
  readonly mean: number;
  readonly p95: number;
}

/** By structure id without a side. */
export type Measurements = Readonly<Record<string, Measurement>>;

const file = join(projectRoot, 'src/modeling/measurements.json');

export async function readMeasurements(): Promise<Measurements> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Measurements;
}

/** A line a structure, sorted, so that it diffs well. */
export async function writeMeasurements(measurements: Measurements): Promise<void> {
  const lines = Object.keys(measurements)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${spaced(JSON.stringify(measurements[id]))}`);
  await writeFile(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** As the formatter writes it. */
function spaced(json: string): string {
  return json.replace(/([{:,])/g, '$1 ').replace(/}/g, ' }');
}
