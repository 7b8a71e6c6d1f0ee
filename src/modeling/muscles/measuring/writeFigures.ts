/** Writes a muscle's figures as a source file that people read and mend. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MuscleFigures, MuscleShape } from '../../../figures/muscleFigures.ts';
import { pieces } from '../strands.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** `src/figures/muscles/<structure>.ts`, formatted by the project's own formatter. Returns its path. */
export function writeFigures(figures: MuscleFigures): string {
  const path = join(ROOT, 'src/figures/muscles', `${figures.structure}.ts`);
  writeFileSync(path, figuresSource(figures));
  execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', path], { cwd: ROOT, stdio: 'pipe' });
  return path;
}

/** The text of the file, before it is formatted. */
export function figuresSource(figures: MuscleFigures): string {
  return `/** ${legend(figures.shape)} Millimetres, right side. */
import type { MuscleFigures } from '../muscleFigures.ts';

export const ${camelCase(figures.structure)}: MuscleFigures = ${JSON.stringify(figures, null, 2)};
`;
}

function legend(shape: MuscleShape): string {
  const rows = 'Rows lie across the fibres, from origin to insertion; a point is x, y, z and thickness.';
  const stations = 'Stations lie along the muscle, from origin to insertion.';
  const forms = new Set(pieces(shape).map((piece) => piece.form));
  return [...(forms.has('tube') ? [stations] : []), ...(forms.has('sheet') ? [rows] : [])].join(' ');
}

export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
