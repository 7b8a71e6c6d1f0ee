/** A joint as motion sees it. Metres, body frame at rest; anatomical position is every joint's zero. */
export type Triple = readonly [x: number, y: number, z: number];

export interface JointFrame {
  /** With its side: `glenohumeral.right`. */
  readonly id: string;
  /** Its place in the list of frames; −1 for the root. A parent comes before what hangs on it. */
  readonly parent: number;
  /** Place of the frame that its turns are told from; its parent's as a rule. */
  readonly toldFrom: number;
  readonly centre: Triple;
  readonly freedoms: readonly FrameFreedom[];
}

export interface FrameFreedom {
  readonly movement: string;
  /** Unit vector. */
  readonly axis: Triple;
  /** Slides along the axis, mm, instead of turning about it, degrees. */
  readonly glides: boolean;
}
