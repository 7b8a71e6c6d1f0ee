/** What holds for every muscle that is written down. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../anatomy/catalogue.ts';
import { at } from './at.ts';
import { figureCount } from './figureCount.ts';
import { authoredMuscle, authoredMuscles } from './measuring/authoredMuscle.ts';
import { fan, slips, spindle } from './spindle.ts';
import { pieces } from './strands.ts';

describe('figureCount', () => {
  it('counts six a station, four a point, and all parts', () => {
    expect(figureCount(spindle)).toBe(30);
    expect(figureCount(fan)).toBe(64);
    expect(figureCount(slips)).toBe(60);
  });
});

describe.each(authoredMuscles())('%s', (structure) => {
  it('is written down with few figures', async () => {
    const { shape, provenance } = await authoredMuscle(structure);
    const argued = /5 × 5|5 × 4|4 × 5|5 rows|diamond/.test(provenance.note ?? '');
    for (const piece of pieces(shape)) {
      const most = piece.form === 'sheet' ? (argued ? 100 : 64) : shape.form === 'slips' ? 24 : 48;
      expect(figureCount(piece)).toBeLessThanOrEqual(most);
    }
  });

  it('names the structure of its file, and bones or muscles that exist', async () => {
    const figures = await authoredMuscle(structure);
    expect(figures.structure).toBe(structure);
    for (const reference of [...figures.from, ...figures.to]) {
      if (reference.startsWith('stand-in: ')) continue;
      const id = at(reference.split('/'), 0);
      expect(catalogue.facts(id), `${reference} in the figures of ${structure}`).toBeDefined();
    }
  });

  it('has bellies between its ends and is carried by bones in order', async () => {
    const { shape } = await authoredMuscle(structure);
    for (const { belly, bind } of pieces(shape)) {
      expect(0 <= belly[0] && belly[0] < belly[1] && belly[1] <= 1).toBe(true);
      expect(bind.length).toBeGreaterThan(0);
      bind.slice(1).forEach(([, u], i) => {
        expect(u).toBeGreaterThan(at(bind, i)[1]);
      });
    }
  });
});
