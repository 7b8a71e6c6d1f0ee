import { expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { normalise } from './searchTerms.ts';

const found = (typed: string) =>
  catalogue.searchable.filter(({ text }) => text.includes(normalise(typed))).map(({ ref }) => ref);

it.each([
  ['traps', 'trapezius'],
  ['upper traps', 'trapezius-descending-part'],
  ['pecs', 'pectoralis-major'],
  ['shoulder blade', 'scapula'],
  ['wing bone', 'scapula'],
  ['collarbone', 'clavicle'],
  ['SITS', 'rotator-cuff'],
  ['SITS', 'subscapularis'],
  ['rotator cuff', 'teres-minor'],
  ['Vertebra prominens', 'seventh-cervical-vertebra'],
  ['c7', 'seventh-cervical-vertebra'],
  ['T1', 'first-thoracic-vertebra'],
  ['rib 5', 'fifth-rib'],
  ['breastbone', 'body-of-sternum'],
  ['rear delt', 'deltoid-spinal-part'],
  ['Musculus supraspinátus', 'supraspinatus'],
  ['shoulder girdle', 'shoulder'],
])('finds what is typed: %s → %s', (typed, ref) => {
  expect(found(typed)).toContain(ref);
});

it('leads from every entry to something drawn', () => {
  for (const { ref } of catalogue.searchable) expect(catalogue.resolve(ref), ref).not.toEqual([]);
});
