import type { Plate, PlatePoint, Point } from '../boneFigures.ts';

/** z and y in the mid plane, half thickness. */
export type MidplanePoints<Name extends string> = Readonly<Record<Name, Point>>;

/** A sheet that stands in the mid plane, as the spinous process does: its outline, and its thickness within. */
export function midplaneSheet(outline: MidplanePoints<string>, middle: MidplanePoints<string>): Plate {
  return {
    form: 'plate',
    frame: { origin: [0, 0, 0], u: [0, 0, 1], v: [0, 1, 0] },
    rim: platePoints(outline),
    inner: platePoints(middle),
  };
}

function platePoints(points: MidplanePoints<string>): Record<string, PlatePoint> {
  return Object.fromEntries(Object.entries(points).map(([name, [z, y, half]]) => [name, [z, y, 0, half]]));
}
