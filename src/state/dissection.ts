/** What has been taken away to see the rest: the part of the view that undo and redo go over. Pure; nothing is changed in place. */
import type { Depth, Structure, StructureId } from '../anatomy/structure.ts';

export interface Dissection {
  /** Only these are drawn; undefined: everything is. */
  readonly isolated?: ReadonlySet<StructureId>;
  readonly hidden: ReadonlySet<StructureId>;
  readonly ghosted: ReadonlySet<StructureId>;
  readonly depth: Depth;
}

export const NOTHING_TAKEN_AWAY: Dissection = {
  isolated: undefined,
  hidden: new Set(),
  ghosted: new Set(),
  depth: 1,
};

/** Whether a structure is drawn (a ghost is drawn too). */
export function isShown(dissection: Dissection, structure: Structure): boolean {
  if (dissection.hidden.has(structure.id)) return false;
  if (dissection.isolated && !dissection.isolated.has(structure.id)) return false;
  return structure.facts.depth >= dissection.depth;
}

export function hide(dissection: Dissection, ids: readonly StructureId[]): Dissection {
  return { ...dissection, hidden: new Set([...dissection.hidden, ...ids]) };
}

/** Ghosts these, or, where all of them are ghosts already, makes them solid again. */
export function toggleGhost(dissection: Dissection, ids: readonly StructureId[]): Dissection {
  const ghosted = new Set(dissection.ghosted);
  const solidAgain = ids.every((id) => ghosted.has(id));
  for (const id of ids) {
    if (solidAgain) ghosted.delete(id);
    else ghosted.add(id);
  }
  return { ...dissection, ghosted };
}

/** Only these, whatever was peeled or hidden; or, where only these are drawn already, everything again. */
export function toggleIsolate(dissection: Dissection, structures: readonly Structure[]): Dissection {
  const { isolated } = dissection;
  const already = isolated?.size === structures.length && structures.every(({ id }) => isolated.has(id));
  if (already) return { ...dissection, isolated: undefined };
  const seen: Dissection = { ...dissection, isolated: new Set(structures.map(({ id }) => id)) };
  return structures.reduce(uncover, seen);
}

export function peel(dissection: Dissection, depth: Depth): Dissection {
  return { ...dissection, depth };
}

/** Sees to it that the structure is drawn, changing no more than that takes. */
export function uncover(dissection: Dissection, structure: Structure): Dissection {
  if (isShown(dissection, structure)) return dissection;
  const { isolated } = dissection;
  const hidden = new Set(dissection.hidden);
  hidden.delete(structure.id);
  return {
    ...dissection,
    hidden,
    isolated: isolated && new Set([...isolated, structure.id]),
    depth: Math.min(dissection.depth, structure.facts.depth) as Depth,
  };
}

/** Draws the structure and peels away what is shallower, as for someone who asked for it by name and cannot see it. */
export function peelTo(dissection: Dissection, structure: Structure): Dissection {
  const drawn = uncover(dissection, structure);
  const { depth } = structure.facts;
  return drawn.depth === depth || drawn.isolated ? drawn : { ...drawn, depth };
}

/** Whether two dissections show the same. */
export function sameDissection(a: Dissection, b: Dissection): boolean {
  return (
    a.depth === b.depth &&
    sameSet(a.hidden, b.hidden) &&
    sameSet(a.ghosted, b.ghosted) &&
    Boolean(a.isolated) === Boolean(b.isolated) &&
    sameSet(a.isolated ?? new Set(), b.isolated ?? new Set())
  );
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
