import type { Point } from './boneFigures.ts';

/** Named places on a bone's surface, to 0.5 mm; mm, body frame, paired ones on the right. A muscle names them as
 *  `scapula/coracoid-process`; one file a bone in `landmarks/`, named for it. */
export type BoneLandmarks = Readonly<Record<string, Point>>;
