import { expect, test } from 'vitest';
import { lessonIndex } from '../../lessons/lessonIndex.ts';
import { DOORS } from '../layout/doors.ts';
import { pageOf } from './pageOf.ts';

test.each(['/', '/structures', '/structures/', '/lessons', '/about', '/teach'])('there is a page at %s', (path) => {
  expect(pageOf(path).kind).not.toBe('missing');
});

test('every lesson has its address', () => {
  for (const { id } of lessonIndex) expect(pageOf(`/lessons/${id}`)).toMatchObject({ kind: 'lesson', lesson: { id } });
});

test('each door leads somewhere that is there', () => {
  for (const { path } of DOORS) expect(pageOf(path).kind).not.toBe('missing');
});

test('a mistyped lesson gets the nearest one', () => {
  expect(pageOf('/lessons/conditions/rotator-cuf-tendinopathy')).toMatchObject({
    kind: 'missing',
    nearest: { id: 'conditions/rotator-cuff-tendinopathy' },
  });
});

test.each(['/lesson', '/lessons/', '/lessons/x', '/%E0%A4%A', '//', '/structures/clavicle'])(
  '%s throws nothing',
  (path) => {
    expect(() => pageOf(path)).not.toThrow();
  },
);
