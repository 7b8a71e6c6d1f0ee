import { expect, test } from 'vitest';
import { catalogue } from '../../anatomy/catalogue.ts';
import { listSections } from './listSections.ts';

const ids = (filter: string) =>
  listSections(filter).flatMap(({ kinds }) => kinds.flatMap(({ structures }) => structures.map(({ id }) => id)));

test('every structure of the body stands in the list exactly once', () => {
  expect(ids('').sort()).toEqual(catalogue.structures.map(({ id }) => id).sort());
});

test.each([
  ['collarbone', 'clavicle.right'],
  ['clavicula', 'clavicle.left'],
  ['rotator cuff', 'subscapularis.right'],
  ['Trapezius', 'trapezius-ascending-part.left'],
])('the filter %s leaves %s in', (filter, id) => {
  expect(ids(filter)).toContain(id);
  expect(ids(filter)).not.toContain('fifth-rib.right');
});
