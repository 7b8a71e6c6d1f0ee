import type { Plate, PlatePoint } from '../boneFigures.ts';
import type { ArchPoints } from './archSheet.ts';

/** A sheet seen from above, written as the arch is: x, y, z of its middle surface and half its thickness. */
export function gutterSheet(outline: ArchPoints<string>): Plate {
  const rim = Object.fromEntries(
    Object.entries(outline).map(([name, [x, y, z, half]]): [string, PlatePoint] => [name, [z, x, y, half]]),
  );
  return { form: 'plate', frame: { origin: [0, 0, 0], u: [0, 0, 1], v: [1, 0, 0] }, rim };
}
