import type { Group } from './groups.ts';
import { nearest, nearestWords } from './nearest.ts';
import type { Region } from './regions.ts';
import { SIDES, type StructureFacts } from './structure.ts';

/** What a catalogue is made of. */
export interface AnatomyFacts {
  readonly facts: readonly StructureFacts[];
  readonly regions: readonly Region[];
  readonly groups: readonly Group[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FMA = /^FMA\d+$/;

/**
 * Everything in which authored facts contradict themselves, one sentence each: what, where, what was expected, and the
 * nearest right name. Empty when all is well.
 */
export function checkFacts({ facts, regions, groups }: AnatomyFacts): readonly string[] {
  const ids = [...facts, ...regions, ...groups].map(({ id }) => id);
  const parents = new Set(facts.map(({ parent }) => parent));
  return [
    ...ids.filter((id) => !ID.test(id)).map((id) => `"${id}" is not an id: expected kebab-words, without a side.`),
    ...repeated(ids).map((id) => `"${id}" is written more than once: expected one structure, group or region an id.`),
    ...facts.flatMap((one) => unknownNames(one, facts, regions)),
    ...facts
      .filter((one) => circles(one, facts))
      .map(({ id }) => `"${id}" is a part of itself: expected a whole above it.`),
    ...facts.flatMap((one) => fmaFaults(one, parents.has(one.id))),
    ...repeated(facts.flatMap(fmaIds)).map((fma) => `${fma} is given to more than one structure: expected one each.`),
    ...facts.flatMap(muscleFaults),
    ...formerIdFaults(facts, ids),
    ...groups.flatMap((group) => unknownMembers(group, facts)),
  ];
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, at) => words.indexOf(word) !== at))];
}

function circles(one: StructureFacts, facts: readonly StructureFacts[]): boolean {
  const seen = new Set<string>();
  for (let at: StructureFacts | undefined = one; at?.parent !== undefined; ) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
    const { parent }: StructureFacts = at;
    at = facts.find(({ id }) => id === parent);
  }
  return false;
}

function meant(unknown: string, known: readonly { readonly id: string }[]): string {
  const words = nearestWords(known.map(({ id }) => ({ id, sided: false, words: [] })));
  return `Nearest: "${nearest(unknown, words)}".`;
}

function unknownNames(
  { id, parent, regions: own }: StructureFacts,
  facts: readonly StructureFacts[],
  regions: readonly Region[],
): readonly string[] {
  const noParent = parent !== undefined && !facts.some((other) => other.id === parent);
  const noRegion = own.filter((name) => !regions.some((region) => region.id === name));
  return [
    ...(noParent ? [`"${id}" has the unknown parent "${parent}". ${meant(parent, facts)}`] : []),
    ...noRegion.map((name) => `"${id}" has the unknown region "${name}". ${meant(name, regions)}`),
    ...(own.length === 0 ? [`"${id}" has no region: expected at least one of ${listed(regions)}.`] : []),
  ];
}

function unknownMembers({ id, structures }: Group, facts: readonly StructureFacts[]): readonly string[] {
  return structures
    .filter((member) => !facts.some((one) => one.id === member))
    .map((member) => `The group "${id}" holds the unknown structure "${member}". ${meant(member, facts)}`);
}

function listed(known: readonly { readonly id: string }[]): string {
  return known.map(({ id }) => `"${id}"`).join(', ');
}

function fmaIds({ fma }: StructureFacts): readonly string[] {
  return typeof fma === 'string' ? [fma] : Object.values(fma ?? {});
}

/** Drawn structures carry the id of what is drawn: one on the midline, one a side; or say why there is none. A whole
 *  carries its concept's. */
function fmaFaults(facts: StructureFacts, isWhole: boolean): readonly string[] {
  const { id, fma, noFma, paired } = facts;
  if (noFma !== undefined && !isWhole) {
    return fma === undefined ? [] : [`"${id}" has both fma and noFma: expected exactly one of them.`];
  }
  const malformed = fmaIds(facts).filter((one) => !FMA.test(one));
  const one = isWhole || !paired;
  const complete = one ? typeof fma === 'string' : typeof fma === 'object' && SIDES.every((side) => fma[side]);
  const expected = one ? "'FMA' and digits" : "{ right: 'FMA…', left: 'FMA…' }";
  return [
    ...(complete ? [] : [`"${id}" lacks an FMA id: expected fma: ${expected}, found ${JSON.stringify(fma)}.`]),
    ...malformed.map((bad) => `"${id}" has the FMA id "${bad}": expected 'FMA' and digits.`),
  ];
}

function muscleFaults({ id, kind, muscle }: StructureFacts): readonly string[] {
  if ((kind === 'muscle') === (muscle !== undefined)) return [];
  const expected = kind === 'muscle' ? 'origin, insertion, action and nerve' : 'no muscle facts';
  return [`"${id}" is of kind ${kind}: expected ${expected}.`];
}

function formerIdFaults(facts: readonly StructureFacts[], ids: readonly string[]): readonly string[] {
  const former = facts.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => ({ id, old })));
  const clashes = former.filter(({ old }) => ids.includes(old));
  return [
    ...clashes.map(
      ({ id, old }) => `"${id}" claims the former id "${old}": expected one that nothing is called today.`,
    ),
    ...repeated(former.map(({ old }) => old)).map((old) => `The former id "${old}" is claimed twice: expected once.`),
  ];
}
