/** Names a set of structures in as few words as the catalogue has for them, for links that a person can read out. */
import { catalogue } from '../anatomy/catalogue.ts';
import type { StructureId } from '../anatomy/structure.ts';

/** `foot` for a whole region, `trapezius` for all six parts, `scapula` for both sides, else each by its id. `catalogue.resolve`
 *  reads them back; what two names share is in both. */
export function shortReferences(ids: Iterable<StructureId>): string[] {
  const all = new Set(ids);
  const left = new Set(all);
  const references: string[] = [];
  for (const name of namesOfSeveral()) {
    const members = catalogue.resolve(name);
    const spares = members.filter((id) => left.has(id)).length;
    if (spares < 2 || !members.every((id) => all.has(id))) continue;
    references.push(name);
    for (const id of members) left.delete(id);
  }
  return [...references, ...left].sort();
}

function* namesOfSeveral(): Generator<string> {
  for (const { id } of catalogue.regions) yield id;
  for (const { id } of catalogue.wholes) yield id;
  for (const { id } of catalogue.groups) yield id;
  for (const structure of catalogue.structures) if (structure.side === 'right') yield structure.facts.id;
}
