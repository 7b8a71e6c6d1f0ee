/** How the whole body stands or lies: on its feet, on the back, on the front, on the left side, on the right side. */
export const BODY_POSITIONS = ['standing', 'supine', 'prone', 'side-lying-left', 'side-lying-right'] as const;
export type BodyPosition = (typeof BODY_POSITIONS)[number];
