/** A joint as the model poses it. Facts only: where it lies in the body, and about which axes it turns, stands in
 *  `src/figures/joints`. */

/** What people call the ways a joint moves. */
export type Movement =
  | 'flexion'
  | 'extension'
  | 'lateral-flexion'
  | 'rotation'
  | 'abduction'
  | 'adduction'
  | 'medial-rotation'
  | 'lateral-rotation'
  | 'pronation'
  | 'supination'
  | 'dorsiflexion'
  | 'plantarflexion'
  | 'inversion'
  | 'eversion'
  | 'opposition'
  | 'reposition'
  | 'elevation'
  | 'depression'
  | 'protraction'
  | 'retraction'
  | 'upward-rotation'
  | 'downward-rotation'
  | 'nutation'
  | 'counternutation';

/** One way in which a joint turns. Degrees; 0 is the anatomical position. */
export interface DegreeOfFreedom {
  /** Counts positive. For midline joints lateral flexion and rotation are positive to the subject's left. */
  readonly movement: Movement;
  /** The other way; the same word where a movement goes both ways (rotation). */
  readonly opposite: Movement;
  /** Bones slide along the axis instead of turning about it; its range is then in millimetres. */
  readonly glides?: true;
  /** Normal range, degrees: least ≤ 0 ≤ most. A range that people have, not a pass mark. */
  readonly range: readonly [least: number, most: number];
  /** Keys of the range-of-motion sources (README of the subject table); `shared out`: a share of a region's sourced range. */
  readonly sources: readonly string[];
}

export interface Joint {
  /** Without a side; final, as links and pose files hold it. */
  readonly id: string;
  /** Terminologia Anatomica English where there is a term; else what the levels are. */
  readonly name: string;
  /** Absent for the root alone. A paired joint hangs on the same side of a paired parent. */
  readonly parent?: string;
  readonly paired: boolean;
  /** Structures that move with it rigidly, ids without a side. */
  readonly carries: readonly string[];
  /** Its turns are told from this joint's bones instead of its parent's, as an arm's are told from the trunk wherever the
   *  scapula stands. */
  readonly toldFrom?: string;
  /** What lies between its bones and those of its parent, and is carried half by each: a disc. */
  readonly between?: readonly string[];
  /** What it does, in the order in which the turns are made; empty for the root and for what only follows. */
  readonly freedoms: readonly DegreeOfFreedom[];
}
