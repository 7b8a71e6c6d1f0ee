import { expect, test } from 'vitest';
import { catalogue } from '../anatomy/catalogue.ts';
import { FIRST_VIEW, type SavedView } from './savedView.ts';
import { decodeView, encodeView } from './viewUrl.ts';

const decode = (query: string) => decodeView(new URLSearchParams(query));

test('every part of a view survives its link', () => {
  const view: SavedView = {
    selected: 'teres-minor.right',
    landmark: undefined,
    collection: undefined,
    isolated: new Set(['teres-minor.right', 'scapula.right']),
    hidden: new Set(['clavicle.left']),
    ghosted: new Set(catalogue.resolve('deltoid')),
    depth: 2,
    tinted: true,
    pose: { 'humeroulnar.right/flexion': 90, 'neck/rotation': -30 },
    position: 'supine',
    camera: { azimuth: 215.53, elevation: -12, distance: 0.8735, target: [0.12, 1.3505, -0.0415] },
  };
  expect(decode(encodeView(view))).toEqual({ view, problems: [] });
});

test('sets of structures are named shortly', () => {
  const hidden = new Set(['trapezius', 'scapula', 'clavicle.right'].flatMap((name) => catalogue.resolve(name)));
  expect(encodeView({ ...FIRST_VIEW, hidden })).toBe('v=1&h=clavicle.right,scapula,trapezius');
});

test('a link that hides every structure is still short enough to send', () => {
  const hidden = new Set(catalogue.structures.map(({ id }) => id));
  expect(encodeView({ ...FIRST_VIEW, hidden }).length).toBeLessThan(1000);
});

test('a query without a view has none, and is not a problem', () => {
  expect(decode('step=2&utm_source=x')).toEqual({ problems: [] });
});

test('a misspelt structure is named, with what was probably meant', () => {
  const { view, problems } = decode('v=1&s=supraspinatis.right&d=3');
  expect(view).toMatchObject({ selected: undefined, depth: 3 });
  expect(problems).toEqual([
    'Structure ‘supraspinatis.right’ was not found: showing nothing selected. Did you mean supraspinatus.right?',
  ]);
});

test.each([
  ['v=1&s=scapula.middle', 'scapula.middle'],
  ['v=1&r=shuolder', 'shuolder'],
  ['v=1&r=scapula.right', 'scapula.right'],
  ['v=1&d=9', '9'],
  ['v=1&c=1,2,3', '1,2,3'],
  ['v=1&c=NaN,0,900,0,0,0', 'NaN'],
  ['v=1&c=0,0,900,0,99999,0', '99999'],
  ['v=1&h=clavicle,colarbone', 'colarbone'],
  ['v=7&s=scapula.right', '7'],
])('%s: what cannot be read is dropped and named', (query, named) => {
  const { problems } = decode(query);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(named);
});

test('what can be read beside what cannot is kept', () => {
  const { view } = decode('v=1&h=clavicle,colarbone&c=junk&s=scapula.right');
  expect(view?.hidden).toEqual(new Set(['clavicle.right', 'clavicle.left']));
  expect(view?.selected).toBe('scapula.right');
  expect(view?.camera).toBeUndefined();
});
