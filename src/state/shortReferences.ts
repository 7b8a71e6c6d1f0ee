/** Names a set of structures in as few words as the catalogue has for them, for links that a person can read out. */
import { catalogue } from '../anatomy/catalogue.ts';
import type { StructureId } from '../anatomy/structure.ts';

/** `trapezius` for all six parts, `scapula` for both sides, else each by its id. `catalogue.resolve` reads them back. */
export function shortReferences(ids: Iterable<StructureId>): string[] {
  const left = new Set(ids);
  const references: string[] = [];
  for (const name of namesOfSeveral()) {
    const members = catalogue.resolve(name);
    if (members.length < 2 || !members.every((id) => left.has(id))) continue;
    references.push(name);
    for (const id of members) left.delete(id);
  }
  return [...references, ...left].sort();
}

function* namesOfSeveral(): Generator<string> {
  for (const { id } of catalogue.wholes) yield id;
  for (const { id } of catalogue.groups) yield id;
  for (const structure of catalogue.structures) if (structure.side === 'right') yield structure.facts.id;
}
