/** A landmark is a place on its bone, and what a muscle is said to be attached to is one of them. */
import { beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { landmarks as words } from '../../src/anatomy/landmarks/landmarks.ts';
import { figureSources } from '../../src/modeling/build/figureSource.ts';
import { landmarkSources } from '../../src/modeling/build/landmarkSources.ts';
import { NearestSurface } from '../../src/modeling/muscles/nearestSurface.ts';
import { FRESH_TIMEOUT, type FreshModel, freshModel } from './freshModel.ts';

/** mm */
const OFF_SURFACE = 2;

const landmarks = await landmarkSources();
const muscles = (await figureSources()).filter((source) => source.kind === 'muscle');
let model: FreshModel;
beforeAll(async () => {
  model = await freshModel();
}, FRESH_TIMEOUT);

it.each([...landmarks])('%s: every landmark lies on the surface', (bone, places) => {
  const mesh = model.meshes.get(`${bone}.right`) ?? model.meshes.get(bone);
  if (!mesh) throw new Error(`${bone} has landmarks and is not drawn`);
  const surface = new NearestSurface(mesh);
  const off = Object.entries(places).map(
    ([name, [x, y, z]]) => [name, surface.closest([x, y, z])?.distance ?? 999] as const,
  );
  expect(off.filter(([, distance]) => distance > OFF_SURFACE)).toEqual([]);
});

it('tells of at least 180 of them in words, each once, under a bone that is drawn', () => {
  const ids = words.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(180);
  expect(ids.filter((id) => !catalogue.facts(id.split('/')[0] ?? ''))).toEqual([]);
});

it('says nothing of them that promises or frightens', () => {
  const said = words.map(({ id, plain, palpation = '' }) => ({ id, text: `${plain} ${palpation}` }));
  expect(
    said.filter(({ text }) => /\b(prov|cure|heal|damage|toxin|realign|deep pressure|press hard)/i.test(text)),
  ).toEqual([]);
});

it.each(muscles)('$id is attached to landmarks that exist', ({ figures: { from, to } }) => {
  const unknown = [...from, ...to].filter((reference) => {
    const [bone = '', landmark = ''] = reference.split('/');
    return reference.includes('/') && landmarks.get(bone)?.[landmark] === undefined;
  });
  expect(unknown).toEqual([]);
});
