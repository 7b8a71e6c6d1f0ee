/** A joint as the model poses it. Facts only: where it lies in the body stands in `src/figures/joints`. */

/** What people call the ways a joint moves. Flexion, abduction, medial rotation, pronation and elevation count positive. */
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
  | 'elevation'
  | 'depression'
  | 'protraction'
  | 'retraction'
  | 'upward-rotation'
  | 'downward-rotation';

export interface Joint {
  /** Without a side; final, as links and pose files hold it. */
  readonly id: string;
  /** Terminologia Anatomica English where there is a term; else what the levels are. */
  readonly name: string;
  /** Absent for the root alone. A paired joint hangs on the same side of a paired parent. */
  readonly parent?: string;
  readonly paired: boolean;
  /** Bones that move with it rigidly, ids without a side. Some are drawn only in later issues. */
  readonly carries: readonly string[];
  /** What it does; empty for the root. */
  readonly movements: readonly Movement[];
}
