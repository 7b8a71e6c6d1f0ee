/** Where a joint turns. */
import type { Point } from '../boneFigures.ts';

/** Centres in mm, body frame, by joint id without a side; paired joints are measured on the right. */
export type JointCentres = Readonly<Record<string, Point>>;
