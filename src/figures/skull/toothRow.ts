/** A row of simple teeth: tapering crowns side by side along the alveolar border, from the middle backward. */
import type { Part, Point } from '../boneFigures.ts';

type ToothKind = 'incisor' | 'canine' | 'premolar' | 'molar';

/** A crown, mm: width along the arch, width from cheek to tongue, height above the neck. */
interface Crown {
  readonly kind: ToothKind;
  readonly size: readonly [number, number, number];
}

/** Sizes of crowns, from textbook means; third molars are left out, as many mouths lack them. */
const LOWER: Readonly<Record<string, Crown>> = {
  centralIncisor: { kind: 'incisor', size: [5.2, 5.8, 8.5] },
  lateralIncisor: { kind: 'incisor', size: [5.6, 6.2, 9] },
  canine: { kind: 'canine', size: [6.8, 7.4, 10] },
  firstPremolar: { kind: 'premolar', size: [7, 7.5, 8.5] },
  secondPremolar: { kind: 'premolar', size: [7.1, 8, 8] },
  firstMolar: { kind: 'molar', size: [11, 10.3, 7.5] },
  secondMolar: { kind: 'molar', size: [10.5, 10, 7] },
};
const UPPER: Readonly<Record<string, Crown>> = {
  centralIncisor: { kind: 'incisor', size: [8.4, 7, 10] },
  lateralIncisor: { kind: 'incisor', size: [6.6, 6, 9] },
  canine: { kind: 'canine', size: [7.5, 8, 10] },
  firstPremolar: { kind: 'premolar', size: [7, 9, 8.5] },
  secondPremolar: { kind: 'premolar', size: [6.8, 9, 8] },
  firstMolar: { kind: 'molar', size: [10.2, 11, 7.5] },
  secondMolar: { kind: 'molar', size: [9.6, 11, 7] },
};
/** How far each kind leans outward, as a share of its height, and the half-widths of its biting end as shares of its sizes. */
const SHAPES: Readonly<Record<ToothKind, { lean: number; biting: readonly [number, number]; square: number }>> = {
  incisor: { lean: 0.18, biting: [0.46, 0.13], square: 0 },
  canine: { lean: 0.12, biting: [0.2, 0.16], square: 0 },
  premolar: { lean: 0, biting: [0.37, 0.32], square: 0.02 },
  molar: { lean: -0.05, biting: [0.42, 0.36], square: 0.06 },
};

export interface ToothRow {
  readonly jaw: 'upper' | 'lower';
  /** Points of the alveolar border on x ≥ 0, from the midline backward; the necks of the teeth stand on them. */
  readonly border: readonly Point[];
  /** From neck to biting end, of unit length. */
  readonly upright: Point;
  /** `both`: mirrored parts; `right`: the right side alone. */
  readonly side: 'both' | 'right';
}

/** One part a tooth; the crowns are narrowed or widened together so that the row fills its border. */
export function toothRow({ jaw, border, upright, side }: ToothRow): Record<string, Part> {
  const crowns = Object.entries(jaw === 'lower' ? LOWER : UPPER);
  const lengths = border.slice(1).map((point, i) => distance(point, border[i] as Point));
  const share = sum(lengths) / sum(crowns.map(([, { size }]) => size[0]));
  let along = 0;
  return Object.fromEntries(
    crowns.map(([name, crown]) => {
      const half = (crown.size[0] * share) / 2;
      const [before, after] = [placeAlong(border, lengths, along), placeAlong(border, lengths, along + 2 * half)];
      along += 2 * half;
      const part = tooth(crown, { before, after, half, upright });
      return [name, side === 'both' ? { ...part, mirrored: true } : flipped(part)];
    }),
  );
}

interface Seat {
  readonly before: Point;
  readonly after: Point;
  readonly half: number;
  readonly upright: Point;
}
type ToothPart = Part & { readonly form: 'shaft' };

function tooth({ kind, size: [, across, height] }: Crown, { before, after, half, upright }: Seat): ToothPart {
  const { lean, biting, square } = SHAPES[kind];
  const along = minus(after, before);
  const length = Math.hypot(along[0], along[2]);
  const outward: Point = [-along[2] / length, 0, along[0] / length];
  const neck: Point = [0, 1, 2].map((k) => ((before[k] as number) + (after[k] as number)) / 2) as never;
  const at = (up: number, out: number): Point =>
    neck.map((n, k) => rounded(n + up * (upright[k] as number) + out * (outward[k] as number))) as never;
  const radii = (wide: number, deep: number) => [rounded(half * wide), rounded(across * deep)] as const;
  const corners = square > 0 ? { square: [-square, 0] as const } : {};
  return {
    form: 'shaft',
    blend: 0.6,
    wide: [rounded(along[0] / length), 0, rounded(along[2] / length)],
    caps: [1.5, 0.8],
    sections: {
      // As wide at the neck as at the contour: a gap under the contact point would be a hole too small for the grid.
      neck: { at: at(-2, 0), radii: radii(1.06, 0.42) },
      contour: { at: at(0.5 * height, 0.4 * lean * height), radii: radii(1.07, 0.47), ...corners },
      bitingEnd: { at: at(height - 0.8, lean * height), radii: radii(2 * biting[0], biting[1]), ...corners },
    },
  };
}

/** The same tooth on the right side. */
function flipped(part: ToothPart): ToothPart {
  const flip = ([x, y, z]: Point): Point => [-x, y, z];
  const sections = Object.fromEntries(
    Object.entries(part.sections).map(([name, section]) => [name, { ...section, at: flip(section.at) }]),
  );
  return { ...part, wide: flip(part.wide), sections };
}

function placeAlong(border: readonly Point[], lengths: readonly number[], along: number): Point {
  let left = along;
  let i = 0;
  while (i < lengths.length - 1 && left > (lengths[i] as number)) left -= lengths[i++] as number;
  const [a, b] = [border[i] as Point, border[i + 1] as Point];
  const share = left / (lengths[i] as number);
  return a.map((value, k) => value + share * ((b[k] as number) - value)) as never;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const distance = (a: Point, b: Point) => Math.hypot(...minus(a, b));
const rounded = (n: number) => Math.round(n * 100) / 100;
