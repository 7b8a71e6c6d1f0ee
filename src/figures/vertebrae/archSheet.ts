import type { Plate, PlatePoint } from '../boneFigures.ts';

/** Lamina and articular processes are one bent sheet of bone, seen from behind: x, y, z of its middle surface and half its
 *  thickness. The outline runs round the left half; its midline points lie across the mid plane, so that the halves run into
 *  each other. */
export type ArchPoints<Name extends string> = Readonly<Record<Name, PlatePoint>>;

export function archSheet(outline: ArchPoints<string>, middle: ArchPoints<string>): Plate {
  return { form: 'plate', frame: { origin: [0, 0, 0], u: [1, 0, 0], v: [0, 1, 0] }, rim: outline, inner: middle };
}
