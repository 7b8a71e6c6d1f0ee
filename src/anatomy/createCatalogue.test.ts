import { expect, it } from 'vitest';
import { createCatalogue } from './createCatalogue.ts';
import type { Group } from './groups.ts';
import { regions } from './regions.ts';
import type { StructureFacts } from './structure.ts';

const scapula: StructureFacts = {
  id: 'scapula',
  kind: 'bone',
  name: 'Scapula',
  latin: 'Scapula',
  plain: 'The shoulder blade.',
  paired: true,
  regions: ['shoulder'],
  depth: 5,
  fma: { right: 'FMA13395', left: 'FMA13396' },
};
const trapezius: StructureFacts = {
  ...scapula,
  id: 'trapezius',
  kind: 'muscle',
  fma: 'FMA9626',
  muscle: { origin: 'o', insertion: 'i', action: 'a', nerve: 'n' },
};
const part: StructureFacts = {
  ...trapezius,
  id: 'trapezius-ascending-part',
  parent: 'trapezius',
  fma: { right: 'FMA33581', left: 'FMA33583' },
};
const make =
  (facts: readonly StructureFacts[], groups: readonly Group[] = []) =>
  () =>
    createCatalogue({ facts, regions, groups });

it('takes facts that are whole', () => {
  expect(make([scapula, trapezius, part])).not.toThrow();
});

it.each<[string, readonly StructureFacts[], RegExp]>([
  [
    'an id twice',
    [scapula, { ...scapula, fma: { right: 'FMA1', left: 'FMA2' } }],
    /"scapula" is written more than once/,
  ],
  ['an id that a region has', [{ ...scapula, id: 'shoulder' }], /"shoulder" is written more than once/],
  ['an id with a side', [{ ...scapula, id: 'scapula.right' }], /"scapula.right" is not an id/],
  [
    'an unknown parent',
    [trapezius, { ...part, parent: 'trapezium' }],
    /unknown parent "trapezium".*Nearest: "trapezius"/,
  ],
  ['a part of itself', [{ ...part, parent: part.id }], /is a part of itself/],
  ['an unknown region', [{ ...scapula, regions: ['sholder'] }], /unknown region "sholder".*Nearest: "shoulder"/],
  ['no region', [{ ...scapula, regions: [] }], /"scapula" has no region/],
  ['no FMA id', [{ ...scapula, fma: undefined }], /"scapula" lacks an FMA id: expected.*right.*found undefined/],
  ['the FMA id of one side only', [{ ...scapula, fma: { right: 'FMA13395' } }], /"scapula" lacks an FMA id/],
  ['an FMA id and the reason why there is none', [{ ...scapula, noFma: 'None was found.' }], /has both fma and noFma/],
  [
    'a reason in place of the FMA id of a whole',
    [{ ...trapezius, fma: undefined, noFma: 'None was found.' }, part],
    /"trapezius" lacks an FMA id/,
  ],
  ['an FMA id without FMA', [{ ...scapula, fma: { right: '13395', left: 'FMA13396' } }], /has the FMA id "13395"/],
  ['an FMA id twice', [{ ...scapula, fma: { right: 'FMA1', left: 'FMA1' } }], /FMA1 is given to more than one/],
  ['a muscle without attachments', [{ ...scapula, kind: 'muscle' }], /expected origin, insertion/],
  ['a bone with an action', [{ ...scapula, muscle: trapezius.muscle }], /expected no muscle facts/],
  ['a former id in use', [trapezius, { ...part, formerIds: ['trapezius'] }], /former id "trapezius"/],
  [
    'a former id claimed twice',
    [{ ...scapula, formerIds: ['wing'] }, trapezius, { ...part, formerIds: ['wing'] }],
    /former id "wing" is claimed twice/,
  ],
])('refuses %s', (_what, facts, message) => {
  expect(make(facts)).toThrow(message);
});

it('accepts a drawn structure that says why it has no FMA id', () => {
  const { structures } = createCatalogue({
    facts: [{ ...scapula, fma: undefined, noFma: 'None was found.' }],
    regions,
    groups: [],
  });
  expect(structures.map(({ id, fma }) => ({ id, fma }))).toEqual([
    { id: 'scapula.right', fma: undefined },
    { id: 'scapula.left', fma: undefined },
  ]);
});

it('refuses a group of unknown structures', () => {
  const group = { id: 'blades', name: 'Blades', plain: 'Both.', structures: ['scapulla'] };
  expect(make([scapula], [group])).toThrow(/group "blades".*"scapulla".*Nearest: "scapula"/);
});

it('tells all faults at once', () => {
  const faulty = { ...scapula, regions: ['sholder'], fma: undefined };
  expect(make([faulty])).toThrow(/unknown region[\s\S]*lacks an FMA id/);
});
