/** A shape is written down as few named figures, as a person with calipers would: no traced surface hides in the sources. */
import { expect, it } from 'vitest';
import { catalogue } from '../../src/anatomy/catalogue.ts';
import { figureSources } from '../../src/modeling/build/figureSource.ts';
import { structureFigureCount } from '../../src/modeling/build/structureFigureCount.ts';
import { figureCount } from '../../src/modeling/muscles/figureCount.ts';
import { pieces } from '../../src/modeling/muscles/strands.ts';

const sources = await figureSources();
const bones = sources.filter((source) => source.kind === 'bone');
const muscles = sources.filter((source) => source.kind === 'muscle');

it.each(bones)('$id keeps within the figures of a bone of its kind', (source) => {
  expect(structureFigureCount(source)).toBeLessThanOrEqual(mostFigures(source.id));
});

it.each(muscles)('$id keeps within the figures of a muscle of its form', ({ figures: { shape } }) => {
  const caps = shape.form === 'slips' ? { tube: 24, sheet: 24 } : { tube: 48, sheet: 100 };
  for (const piece of pieces(shape)) expect(figureCount(piece), piece.form).toBeLessThanOrEqual(caps[piece.form]);
});

it.each(muscles)('$id says in order along its length which bone carries it', ({ figures: { shape } }) => {
  for (const { bind } of pieces(shape)) {
    const along = bind.map(([, u]) => u);
    expect(along.length).toBeGreaterThan(0);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    for (const u of along) expect(u).toSatisfy((value: number) => value >= 0 && value <= 1);
  }
});

/** Small bones, ribs, discs and cartilages 120; the hip bone and those of the skull 400; others 250. */
function mostFigures(id: string): number {
  const facts = catalogue.facts(id);
  const region = facts?.regions[0];
  if (id === 'hip-bone' || region === 'head') return 400;
  const small = region === 'hand' || region === 'foot' || id === 'patella' || id.endsWith('-rib');
  return small || facts?.kind !== 'bone' ? 120 : 250;
}
