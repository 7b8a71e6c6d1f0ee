import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { nearest, nearestWords } from './nearest.ts';

it.each([
  ['supraspinatis', 'supraspinatus'],
  ['supraspinatis.right', 'supraspinatus.right'],
  ['Supraspinatus, left', 'supraspinatus.left'],
  ['scapula.rihgt', 'scapula.right'],
  ['scapulla.lft', 'scapula.left'],
  ['manubrium.right', 'manubrium-of-sternum'],
  ['shoulder blade', 'scapula'],
  ['traps.left', 'trapezius.left'],
  ['C7', 'seventh-cervical-vertebra'],
  ['SITS', 'rotator-cuff'],
  ['rotator cuf', 'rotator-cuff'],
  ['upper back', 'upper-back'],
  ['shoulders', 'shoulder'],
])('%s → %s', (unknown, expected) => {
  expect(catalogue.nearest(unknown)).toBe(expected);
});

it('answers every known id with itself', () => {
  const known = [...catalogue.structures, ...catalogue.wholes, ...catalogue.groups, ...catalogue.regions];
  for (const { id } of known) expect(catalogue.nearest(id)).toBe(id);
});

it.each(['', '.', '...', '🦴', 'x'.repeat(5000)])('always names something that exists: %j', (unknown) => {
  expect(catalogue.resolve(catalogue.nearest(unknown))).not.toEqual([]);
});

it('answers nothing from an empty catalogue', () => {
  expect(nearest('scapula', nearestWords([]))).toBe('');
});
