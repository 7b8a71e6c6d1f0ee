import type { Plate, PlatePoint } from '../boneFigures.ts';

/** A sheet that stands about parallel to the mid plane, as a superior articular process of a lumbar vertebra does, seen from
 *  the side: y, z, how far it lies to the side (x), half thickness. */
export function sagittalSheet(
  rim: Readonly<Record<string, PlatePoint>>,
  inner: Readonly<Record<string, PlatePoint>>,
): Plate {
  return { form: 'plate', frame: { origin: [0, 0, 0], u: [0, 1, 0], v: [0, 0, 1] }, rim, inner };
}
