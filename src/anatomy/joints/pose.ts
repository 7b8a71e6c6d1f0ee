/** How a person has set the controls: degrees by control freedom, `humeroulnar.right/flexion`. What is not named stands at 0. */
export type Pose = Readonly<Record<string, number>>;

export const ANATOMICAL_POSITION: Pose = {};
