/** Where a structure's figures come from. */
export interface Provenance {
  /** `specimen`: measured on the BodyParts3D specimen; `textbook`: laid between named landmarks from its attachments. */
  readonly from: 'specimen' | 'textbook';
  /** Whether a fitter refined the hand measurements (each figure moved at most 3 mm). */
  readonly fitted: boolean;
  /** Anything a reviewer should know: which level was measured, what is a stand-in. */
  readonly note?: string;
}
