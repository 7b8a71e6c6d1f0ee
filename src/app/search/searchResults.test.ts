import { expect, test } from 'vitest';
import { searchResults } from './searchResults.ts';

const ids = (typed: string) => searchResults(typed).map(({ id }) => id);

test.each([
  ['supraspinatus', 'supraspinatus.right'],
  ['supra', 'supraspinatus.right'],
  ['musculus supraspinatus', 'supraspinatus.right'],
  ['collarbone', 'clavicle.right'],
  ['shoulder blade', 'scapula.right'],
  ['traps', 'trapezius'],
  ['SITS', 'rotator-cuff'],
  ['rotator cuff', 'rotator-cuff'],
  ['Shoulder', 'shoulder'],
  ['supraspinatus left', 'supraspinatus.left'],
  ['left clavicle', 'clavicle.left'],
])('%s finds %s first', (typed, first) => {
  expect(ids(typed)[0]).toBe(first);
});

test('both sides of a structure are offered', () => {
  expect(ids('infraspinatus').slice(0, 2)).toEqual(['infraspinatus.right', 'infraspinatus.left']);
});

test('a lesson is found by its title', () => {
  expect(searchResults('tendinopathy')).toContainEqual(
    expect.objectContaining({ kind: 'lesson', id: 'conditions/rotator-cuff-tendinopathy' }),
  );
});

test('a misspelt name gets the nearest, marked as a guess', () => {
  expect(searchResults('suprspinatas')[0]).toMatchObject({ id: 'supraspinatus.right', guessed: true });
});

test('nothing typed finds nothing', () => {
  expect(searchResults('  ')).toEqual([]);
});
