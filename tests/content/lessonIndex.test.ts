import { describe, expect, it } from 'vitest';
import { lesson, lessonIndex, lessonsFor, lessonsForRegion, nearestLesson } from '../../src/lessons/lessonIndex.ts';

const ids = (lessons: readonly { readonly id: string }[]) => lessons.map(({ id }) => id);
const CUFF = 'conditions/rotator-cuff-tendinopathy';

describe('the index of lessons', () => {
  it('lists them in reading order, with what was measured of each', () => {
    expect(lessonIndex[0]?.id).toBe('foundations/what-is-orthopedic-massage');
    for (const one of lessonIndex) {
      expect(one.id).toBe(`${one.kind}/${one.slug}`);
      expect(one.minutes).toBeGreaterThan(0);
      expect(one.views).toBeGreaterThan(0);
    }
  });

  it('finds a lesson by its id, and the one that a mistyped id meant', () => {
    expect(lesson(CUFF)?.title).toBe('Rotator cuff tendinopathy');
    expect(lesson('conditions/nothing-of-the-kind')).toBeUndefined();
    expect(nearestLesson('condition/rotator-cuf-tendinopathy')?.id).toBe(CUFF);
  });

  it('finds the lessons about a structure: by side, without one, and through its group', () => {
    expect(ids(lessonsFor('infraspinatus.left'))).toContain(CUFF);
    expect(ids(lessonsFor('infraspinatus'))).toContain(CUFF);
    expect(ids(lessonsFor('trapezius-descending-part.right'))).toEqual(['foundations/what-is-orthopedic-massage']);
    expect(ids(lessonsFor('nothing'))).toEqual([]);
  });

  it('finds the lessons of a region', () => {
    expect(ids(lessonsForRegion('shoulder'))).toContain(CUFF);
    expect(ids(lessonsForRegion('arm'))).not.toContain(CUFF);
  });

  it('brings the text of a lesson, with its views and its numbered sources, on its own', async () => {
    const body = await lesson(CUFF)?.loadBody();
    expect(body?.views).toHaveLength(lesson(CUFF)?.views ?? 0);
    expect(body?.views[0]).toMatchObject({ title: 'Four muscles, one cuff', spec: { from: 'posterior-right' } });
    expect(body?.sources.map(({ id }) => id).toSorted()).toEqual([...(lesson(CUFF)?.sources ?? [])].sort());
  });
});
