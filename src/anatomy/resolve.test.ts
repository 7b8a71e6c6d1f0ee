import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { createCatalogue } from './createCatalogue.ts';
import { regions } from './regions.ts';

describe('resolve', () => {
  it.each([
    ['a structure', 'scapula.right', ['scapula.right']],
    ['a structure on the midline', 'body-of-sternum', ['body-of-sternum']],
    ['both sides, without a side', 'scapula', ['scapula.right', 'scapula.left']],
    [
      'the parts of a whole, both sides',
      'biceps-brachii',
      [
        'biceps-brachii-long-head.right',
        'biceps-brachii-long-head.left',
        'biceps-brachii-short-head.right',
        'biceps-brachii-short-head.left',
      ],
    ],
    [
      'one side of a whole',
      'trapezius.right',
      ['trapezius-descending-part.right', 'trapezius-transverse-part.right', 'trapezius-ascending-part.right'],
    ],
    [
      'one side of a group',
      'rotator-cuff.left',
      ['supraspinatus.left', 'infraspinatus.left', 'teres-minor.left', 'subscapularis.left'],
    ],
    ['a group on the midline', 'sternum', ['manubrium-of-sternum', 'body-of-sternum', 'xiphoid-process']],
  ])('%s: %s', (_what, ref, expected) => {
    expect(catalogue.resolve(ref)).toEqual(expected);
  });

  it('a region: all that lies in it, of one side where one is named', () => {
    expect(catalogue.resolve('arm')).toContain('humerus.left');
    expect(catalogue.resolve('arm.right')).toEqual(catalogue.resolve('arm').filter((id) => id.endsWith('.right')));
    expect(catalogue.resolve('chest')).toContain('manubrium-of-sternum');
    expect(catalogue.resolve('chest')).not.toContain('infraspinatus.right');
  });

  it.each([
    'gizzard',
    'supraspinatis',
    'scapula.top',
    'scapula.right.right',
    'body-of-sternum.right',
    'Scapula',
    '.right',
    '',
    'constructor',
  ])('nothing for the unknown %j', (ref) => {
    expect(catalogue.resolve(ref)).toEqual([]);
  });

  it('finds every structure under some region, and draws nothing that is not a structure', () => {
    const inRegions = new Set(catalogue.regions.flatMap(({ id }) => catalogue.resolve(id)));
    expect([...inRegions].sort()).toEqual(catalogue.structures.map(({ id }) => id).sort());
  });

  it('follows a former id to what it is called today', () => {
    const renamed = createCatalogue({
      facts: [
        {
          id: 'scapula',
          formerIds: ['shoulder-blade'],
          kind: 'bone',
          name: 'Scapula',
          latin: 'Scapula',
          plain: 'The shoulder blade.',
          paired: true,
          regions: ['shoulder'],
          depth: 5,
          fma: { right: 'FMA13395', left: 'FMA13396' },
        },
      ],
      regions,
      groups: [],
    });
    expect(renamed.resolve('shoulder-blade')).toEqual(['scapula.right', 'scapula.left']);
    expect(renamed.resolve('shoulder-blade.left')).toEqual(['scapula.left']);
    expect(renamed.structure('shoulder-blade.left')?.id).toBe('scapula.left');
  });
});
