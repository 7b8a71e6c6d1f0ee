import type { BoneFigures, Part } from '../../figures/boneFigures.ts';
import type { Field } from './field.ts';
import { formField } from './formField.ts';
import { mirrored } from './mirrored.ts';
import { placement } from './placement.ts';

/** The distance field of one part alone, in the body's frame. */
export function partField(part: Part, placed?: BoneFigures['placement']): Field {
  const form = formField(part);
  const whole = part.mirrored ? mirrored(form) : form;
  return placed ? placement(placed.origin, placed.rotation, whole) : whole;
}
