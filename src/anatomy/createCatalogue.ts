import { type AnatomyFacts, checkFacts } from './checkFacts.ts';
import { deepFreeze } from './deepFreeze.ts';
import type { Group } from './groups.ts';
import { nearest, nearestWords } from './nearest.ts';
import type { Region } from './regions.ts';
import { membersByRef, resolve } from './resolve.ts';
import { type SearchEntry, searchEntry, searchTerms } from './searchTerms.ts';
import { baseOf, nameWithSide, sided, sideOf, sidesOf } from './sides.ts';
import type { Structure, StructureFacts, StructureId } from './structure.ts';

/** What the rest of the product asks about the body. Nothing in it changes, and nothing in it throws. */
export interface Catalogue {
  /** Everything drawn: right before left, in the order authored. */
  readonly structures: readonly Structure[];
  /** What has parts and no shape of its own: trapezius. */
  readonly wholes: readonly StructureFacts[];
  readonly regions: readonly Region[];
  readonly groups: readonly Group[];
  /** One entry for each structure (both sides of it), whole, group and region. */
  readonly searchable: readonly SearchEntry[];
  /** By its id with a side, or by a former one. Undefined where there is none. */
  structure(id: StructureId): Structure | undefined;
  /** By an id without a side (one with a side, or a former one, will do). Undefined where there is none. */
  facts(id: string): StructureFacts | undefined;
  /** The parts of a whole. Empty where there are none. */
  parts(id: string): readonly StructureFacts[];
  /** The drawn structures that a structure, whole, group or region stands for, with a side or without. Unknown: none. */
  resolve(ref: string): readonly StructureId[];
  /** What people call it: `Trapezius, right`, `Rotator cuff`. Undefined where there is none. */
  label(ref: string): string | undefined;
  /** The id that an unknown one most likely meant. */
  nearest(unknown: string): string;
}

/**
 * Checks authored facts and makes the catalogue of them.
 * @throws Error naming every fault: what, where, what was expected, the nearest right name.
 */
export function createCatalogue(source: AnatomyFacts): Catalogue {
  const faults = checkFacts(source);
  if (faults.length > 0) throw new Error(`The anatomy contradicts itself:\n${faults.join('\n')}`);
  const { facts, regions, groups } = source;
  const wholeIds = new Set(facts.map(({ parent }) => parent));
  const wholes = facts.filter(({ id }) => wholeIds.has(id));
  const structures = facts.filter(({ id }) => !wholeIds.has(id)).flatMap(structuresOf);

  const byId = new Map(facts.flatMap((one) => [one.id, ...(one.formerIds ?? [])].map((id) => [id, one] as const)));
  const structureById = new Map(structures.map((one) => [one.id, one]));
  const nameById = new Map([...regions, ...groups].map(({ id, name }) => [id, name]));
  const members = membersByRef(source);
  const words = nearestWords(
    [...facts, ...groups, ...regions].map((one) => {
      const sides = (members.get(one.id) ?? []).some((id) => sideOf(id) !== undefined);
      return { id: one.id, sided: sides, words: searchTerms(one) };
    }),
  );
  const factsOf = (id: string) => byId.get(baseOf(id));

  return deepFreeze<Catalogue>({
    structures,
    wholes,
    regions,
    groups,
    searchable: searchEntries(source, wholeIds),
    structure: (id) => structureById.get(sided(factsOf(id)?.id ?? id, sideOf(id))),
    facts: factsOf,
    parts: (id) => facts.filter(({ parent }) => parent !== undefined && parent === factsOf(id)?.id),
    resolve: (ref) => resolve(ref, members),
    label: (ref) => {
      const name = factsOf(ref)?.name ?? nameById.get(baseOf(ref));
      return name && resolve(ref, members).length > 0 ? nameWithSide(name, sideOf(ref)) : undefined;
    },
    nearest: (unknown) => nearest(unknown, words),
  });
}

function structuresOf(facts: StructureFacts): readonly Structure[] {
  return sidesOf(facts).map((side) => ({
    id: sided(facts.id, side),
    facts,
    side,
    fma: typeof facts.fma === 'string' ? facts.fma : side && facts.fma?.[side],
    label: nameWithSide(facts.name, side),
  }));
}

function searchEntries(
  { facts, regions, groups }: AnatomyFacts,
  wholeIds: ReadonlySet<string | undefined>,
): readonly SearchEntry[] {
  const relatives = ({ id, parent }: StructureFacts) => [
    ...facts.filter((other) => other.id === parent || other.parent === id),
    ...groups.filter(({ structures }) => structures.includes(id)),
  ];
  return [
    ...facts.map((one) => searchEntry(wholeIds.has(one.id) ? 'whole' : 'structure', one, relatives(one))),
    ...groups.map((group) => searchEntry('group', group, [])),
    ...regions.map((region) => searchEntry('region', region, [])),
  ];
}
