import type { AnatomyFacts } from './checkFacts.ts';
import { baseOf, sided, sideOf, sidesOf } from './sides.ts';
import type { StructureFacts, StructureId } from './structure.ts';

/** The drawn structures of everything that can be named without a side, in the order authored. */
export type Members = ReadonlyMap<string, readonly StructureId[]>;

/** Which drawn structures each id without a side stands for: structure, whole, group, region, and former ids of them. */
export function membersByRef({ facts, regions, groups }: AnatomyFacts): Members {
  const members = new Map<string, readonly StructureId[]>();
  const wholes = new Set(facts.map(({ parent }) => parent));
  const drawn = (all: readonly StructureFacts[]) => all.flatMap((one) => drawnParts(one, facts));
  for (const one of facts) {
    for (const ref of [one.id, ...(one.formerIds ?? [])]) members.set(ref, drawn([one]));
  }
  for (const { id } of regions) {
    // A part lies in the regions that it names itself: its whole may reach farther.
    members.set(id, drawn(facts.filter((one) => one.regions.includes(id) && !wholes.has(one.id))));
  }
  for (const { id, structures } of groups) {
    members.set(id, drawn(facts.filter((one) => structures.includes(one.id))));
  }
  return members;
}

/** What has parts is drawn as its parts; what has none, as itself: right, left, or once on the midline. */
function drawnParts(one: StructureFacts, facts: readonly StructureFacts[]): readonly StructureId[] {
  const parts = facts.filter(({ parent }) => parent === one.id);
  if (parts.length > 0) return parts.flatMap((part) => drawnParts(part, facts));
  return sidesOf(one).map((side) => sided(one.id, side));
}

/**
 * The drawn structures that a reference stands for. `scapula.right`: itself. `scapula`: both sides. `trapezius`: its
 * parts on both sides; `trapezius.right`: its right parts. Regions and groups likewise. Unknown: none.
 */
export function resolve(ref: string, members: Members): readonly StructureId[] {
  const side = sideOf(ref);
  const all = members.get(baseOf(ref)) ?? [];
  return side === undefined ? all : all.filter((id) => sideOf(id) === side);
}
