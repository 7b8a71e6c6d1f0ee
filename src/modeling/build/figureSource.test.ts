import { expect, it } from 'vitest';
import { figureSources } from './figureSource.ts';

it('finds every figure file by its folder, bones first', async () => {
  const sources = await figureSources();
  expect(sources.length).toBeGreaterThan(0);
  const kinds = sources.map(({ kind }) => kind);
  expect(kinds).toEqual(kinds.toSorted());
  for (const { id, figures } of sources) expect(figures.structure).toBe(id);
});
