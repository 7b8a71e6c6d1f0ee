import { describe, expect, it } from 'vitest';
import { shareAt } from './muscleShares.ts';
import { skinAttributes } from './skinAttributes.ts';

const bind = [
  ['third-thoracic-vertebra', 0.1],
  ['scapula', 0.9],
] as const;

describe('shareAt', () => {
  it('gives the ends to one bone each', () => {
    expect(shareAt(bind, 0)).toEqual([['thoracic-3-4', 1]]);
    expect(shareAt(bind, 0.1)).toEqual([['thoracic-3-4', 1]]);
    expect(shareAt(bind, 0.95)).toEqual([['acromioclavicular.right', 1]]);
  });

  it('blends between them, half and half in the middle', () => {
    const shares = new Map(shareAt(bind, 0.5));
    expect(shares.get('thoracic-3-4')).toBeCloseTo(0.5, 9);
    expect(shares.get('acromioclavicular.right')).toBeCloseTo(0.5, 9);
  });

  it('moves as one where both bones hang on one joint', () => {
    const ribs = [
      ['third-rib', 0],
      ['fifth-rib', 1],
    ] as const;
    expect(shareAt(ribs, 0.5)).toEqual([['costovertebral', 1]]);
  });

  it('names the nearest bone when one is not carried', () => {
    expect(() => shareAt([['scapla', 0]], 0.5)).toThrow('nearest that is carried is "scapula"');
  });
});

describe('skinAttributes', () => {
  it('writes four indices and bytes that sum to 255, the largest first', () => {
    const { joints, weights } = skinAttributes(
      [
        [
          ['a', 1 / 3],
          ['b', 2 / 3],
        ],
        [['b', 1]],
      ],
      ['a', 'b'],
    );
    expect([...joints]).toEqual([1, 0, 0, 0, 1, 0, 0, 0]);
    expect([...weights]).toEqual([170, 85, 0, 0, 255, 0, 0, 0]);
  });

  it('leaves out a joint whose weight rounds to nothing', () => {
    const { joints, weights } = skinAttributes(
      [
        [
          ['b', 0.001],
          ['a', 0.999],
        ],
      ],
      ['a', 'b'],
    );
    expect([...joints, ...weights]).toEqual([0, 0, 0, 0, 255, 0, 0, 0]);
  });
});
