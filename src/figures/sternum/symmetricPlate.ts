/** A plate of bone on the midline, authored as its right half. */
import type { Plate, PlateFrame, PlatePoint } from '../boneFigures.ts';

/** u, v, height of the middle surface, half thickness; u ≥ 0 to the subject's left, so that right = left. */
export interface HalfPlate {
  readonly frame: PlateFrame;
  /** Where the border crosses the midline above: v, height, half thickness. */
  readonly above: readonly [number, number, number];
  /** From above to below, along one side. */
  readonly side: Readonly<Record<string, PlatePoint>>;
  /** Where the border crosses the midline below. */
  readonly below: readonly [number, number, number];
  /** On the midline: v, height, half thickness. */
  readonly midline: Readonly<Record<string, readonly [number, number, number]>>;
  /** Inside, beside the midline. */
  readonly beside: Readonly<Record<string, PlatePoint>>;
}

/** The whole plate, mirror-symmetrical about u = 0. */
export function symmetricPlate({ frame, above, side, below, midline, beside }: HalfPlate): Plate {
  const onMidline = ([v, height, half]: readonly [number, number, number]): PlatePoint => [0, v, height, half];
  const entries = Object.entries(side);
  return {
    form: 'plate',
    frame,
    rim: {
      above: onMidline(above),
      ...named('left', entries, ([u, v, h, t]) => [u, v, h, t]),
      below: onMidline(below),
      ...named('right', entries.toReversed(), ([u, v, h, t]) => [-u, v, h, t]),
    },
    inner: {
      ...Object.fromEntries(Object.entries(midline).map(([name, point]) => [name, onMidline(point)])),
      ...named('left', Object.entries(beside), ([u, v, h, t]) => [u, v, h, t]),
      ...named('right', Object.entries(beside), ([u, v, h, t]) => [-u, v, h, t]),
    },
  };
}

function named(side: string, entries: [string, PlatePoint][], place: (point: PlatePoint) => PlatePoint) {
  return Object.fromEntries(entries.map(([name, point]) => [`${name} ${side}`, place(point)]));
}
