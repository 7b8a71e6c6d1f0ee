import type { Side } from '../structure.ts';
import type { Control, ControlFreedom } from './control.ts';
import { controls } from './controls.ts';

/** A slider: a freedom of a control on one side of the body. */
export interface SidedFreedom {
  readonly control: Control;
  readonly freedom: ControlFreedom;
  readonly side?: Side;
}

/** What a pose calls it: `humeroulnar.right/flexion`, `neck/rotation`. */
export function freedomKey({ control, freedom, side }: SidedFreedom): string {
  return `${control.id}${side ? `.${side}` : ''}/${freedom.movement}`;
}

/** The slider that a key of a pose stands for; undefined where there is none. */
export function controlFreedom(key: string): SidedFreedom | undefined {
  return byKey.get(key);
}

/** Every slider there is, right before left. */
export const controlFreedoms: readonly SidedFreedom[] = controls.flatMap((control) =>
  (control.paired ? (['right', 'left'] as const) : [undefined]).flatMap((side) =>
    control.freedoms.map((freedom) => ({ control, freedom, side })),
  ),
);

const byKey: ReadonlyMap<string, SidedFreedom> = new Map(controlFreedoms.map((one) => [freedomKey(one), one]));
