/** What belongs together with a structure, on its own side: the other parts of its whole, and the groups it is one of. */
import { catalogue } from '../../anatomy/catalogue.ts';
import { sided } from '../../anatomy/sides.ts';
import type { Structure, StructureId } from '../../anatomy/structure.ts';

export interface Relatives {
  /** What they make together: an id without a side. */
  readonly ref: string;
  readonly name: string;
  /** Without the structure itself. */
  readonly others: readonly Structure[];
}

export function relatives({ id, facts, side }: Structure): readonly Relatives[] {
  const whole = facts.parent === undefined ? undefined : catalogue.facts(facts.parent);
  const groups = catalogue.groups.filter(({ structures }) => structures.includes(facts.id));
  return [...(whole ? [whole] : []), ...groups].map((one) => ({
    ref: one.id,
    name: one.name,
    others: membersOn(one.id, side).flatMap((other) => (other === id ? [] : (catalogue.structure(other) ?? []))),
  }));
}

function membersOn(ref: string, side: Structure['side']): readonly StructureId[] {
  return catalogue.resolve(sided(ref, side));
}

/** The same structure on the other side of the body. */
export function otherSide({ facts, side }: Structure): Structure | undefined {
  return side && catalogue.structure(sided(facts.id, side === 'right' ? 'left' : 'right'));
}
