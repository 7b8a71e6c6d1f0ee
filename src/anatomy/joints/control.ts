/** What a person drives: one slider a freedom, however many joints follow it. Facts only. */
import type { Movement } from './joint.ts';

/** One joint's part in a control's movement. */
export interface Drive {
  /** Joint id without a side. */
  readonly joint: string;
  readonly movement: Movement;
  /** Degrees (or mm of a glide) of the joint for one degree of the control: where the control is negative, where positive. */
  readonly share: readonly [negative: number, positive: number];
}

export interface ControlFreedom {
  readonly movement: Movement;
  readonly opposite: Movement;
  /** Degrees, least ≤ 0 ≤ most. */
  readonly range: readonly [least: number, most: number];
  readonly sources: readonly string[];
  readonly drives: readonly Drive[];
}

export interface Control {
  /** Without a side; a joint's own where it drives that one alone. */
  readonly id: string;
  readonly name: string;
  readonly paired: boolean;
  /** Where it stands in the list. */
  readonly section: ControlSection;
  readonly freedoms: readonly ControlFreedom[];
}

export type ControlSection = 'Head and spine' | 'Shoulder and arm' | 'Hand' | 'Hip and leg' | 'Foot';
