import type { BoneFigures } from '../../figures/boneFigures.ts';
import { blend } from './blend.ts';
import type { Field } from './field.ts';
import { partField } from './partField.ts';

/** Distance before the first part is added, mm: nothing is there. */
export const NOTHING = 1e3;

/** The signed distance in mm to a bone, in the body's frame: its parts joined in the order written. Throws, naming the
 *  part, when a form cannot be built from its figures. */
export function boneField(figures: BoneFigures): Field {
  const parts = Object.entries(figures.parts).map(([name, part]) => {
    try {
      return { field: partField(part, figures.placement), op: part.op, radius: part.blend };
    } catch (error) {
      throw new Error(`${figures.structure}, part ${name}: ${error instanceof Error ? error.message : error}`);
    }
  });
  return (x, y, z) => {
    let distance = NOTHING;
    for (const { field, op, radius } of parts) distance = blend(op, distance, field(x, y, z), radius);
    return distance;
  };
}
