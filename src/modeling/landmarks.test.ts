/** Landmarks lie on the bones they are named on, and muscles begin and end at landmarks that there are. */
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import type { BoneLandmarks } from '../figures/boneLandmarks.ts';
import { type FigureSource, figureSources } from './build/figureSource.ts';
import { projectRoot } from './build/projectRoot.ts';
import { boneField } from './fields/boneField.ts';

/** A landmark is measured on the specimen; the bone that its figures make is near it, not the same. mm. */
const NEAR = 2;

const sources = await figureSources();
const bones = sources.filter((source) => source.kind === 'bone');
const muscles = sources.filter((source) => source.kind === 'muscle');
const files = await readdir(`${projectRoot}src/figures/landmarks`);
const landmarks = new Map(
  await Promise.all(files.map(async (file) => [basename(file, '.ts'), await read(file)] as const)),
);

async function read(file: string): Promise<BoneLandmarks> {
  const module: Record<string, BoneLandmarks> = await import(`../figures/landmarks/${file}`);
  return Object.values(module)[0] ?? {};
}

it.each(bones)('$id has landmarks, all on its surface', ({ id, figures }: FigureSource & { kind: 'bone' }) => {
  const field = boneField(figures);
  const points = Object.entries(landmarks.get(id) ?? {});
  expect(points.length, `src/figures/landmarks/${id}.ts`).toBeGreaterThan(0);
  for (const [name, point] of points) expect(Math.abs(field(...point)), `${id}/${name}`).toBeLessThan(NEAR);
});

it.each(muscles)('$id begins and ends at landmarks that there are', ({ figures: { from, to } }) => {
  for (const place of [...from, ...to]) {
    const [bone, landmark] = place.split('/') as [string, string | undefined];
    if (landmark !== undefined && !place.startsWith('stand-in:'))
      expect(Object.keys(landmarks.get(bone) ?? {}), place).toContain(landmark);
  }
});
