import { SIDES, type Side, type StructureFacts, type StructureId } from './structure.ts';

/** `scapula` and `right` → `scapula.right`; a midline structure keeps its id. */
export function sided(base: string, side: Side | undefined): StructureId {
  return side === undefined ? base : `${base}.${side}`;
}

/** The id without its side: `scapula.right` → `scapula`. What is not a side stays: `scapula.top` → `scapula.top`. */
export function baseOf(ref: string): string {
  const side = sideOf(ref);
  return side === undefined ? ref : ref.slice(0, -side.length - 1);
}

/** The side that an id names, always the subject's own: `scapula.right` → `right`. */
export function sideOf(ref: string): Side | undefined {
  return SIDES.find((side) => ref.endsWith(`.${side}`));
}

/** On the midline there is one structure, without a side. */
export function sidesOf(facts: StructureFacts): readonly (Side | undefined)[] {
  return facts.paired ? SIDES : [undefined];
}

/** `Supraspinatus, right`: how a name is written with its side. */
export function nameWithSide(name: string, side: Side | undefined): string {
  return side === undefined ? name : `${name}, ${side}`;
}
