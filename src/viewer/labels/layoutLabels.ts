/** Where names stand over the picture: near what they name, inside the free area, and never one over another. Pure. */
import { type Area, overlap } from '../stage/freeArea.ts';

export interface LabelWish {
  readonly id: string;
  /** What it names, page pixels from the canvas' corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it stood last, from what it names: kept if it can be, so that names do not jump. */
  readonly last?: Offset;
}

/** From what is named to the label's middle. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly area: Area;
  readonly offset: Offset;
}

/** Distances tried from the anchor to the label's edge, and directions at each; beside comes before above and below. */
const DISTANCES = [22, 44, 72, 110, 160, 220];
const DIRECTIONS = [0, 180, -30, 30, 210, 150, -60, 60, 240, 120, 270, 90].map((degrees) => (degrees * Math.PI) / 180);
const GAP = 4;

/** In order of importance; a label for which there is no room is left out. `obstacles`: panels, and places to be left in sight. */
export function layoutLabels(wishes: readonly LabelWish[], bounds: Area, obstacles: readonly Area[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const anchors = wishes.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  for (const wish of wishes) {
    const taken = [...obstacles, ...placed.map(({ area }) => grown(area)), ...anchors];
    const fits = (offset: Offset) => {
      const area = areaAt(wish, offset);
      return inside(area, bounds) && !taken.some((other) => overlap(area, other));
    };
    const offset = wish.last && fits(wish.last) ? wish.last : offsetsOf(wish).find(fits);
    if (offset) placed.push({ id: wish.id, offset, area: areaAt(wish, offset) });
  }
  return placed;
}

function offsetsOf({ width, height }: LabelWish): Offset[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map((angle) => ({
      dx: Math.cos(angle) * (distance + width / 2),
      dy: Math.sin(angle) * (distance + height / 2),
    })),
  );
}

function areaAt({ x, y, width, height }: LabelWish, { dx, dy }: Offset): Area {
  const [cx, cy] = [x + dx, y + dy];
  return { left: cx - width / 2, right: cx + width / 2, top: cy - height / 2, bottom: cy + height / 2 };
}

function grown({ left, right, top, bottom }: Area): Area {
  return { left: left - GAP, right: right + GAP, top: top - GAP, bottom: bottom + GAP };
}

function inside(area: Area, bounds: Area): boolean {
  return (
    area.left >= bounds.left && area.right <= bounds.right && area.top >= bounds.top && area.bottom <= bounds.bottom
  );
}
