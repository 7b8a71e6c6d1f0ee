import type { Serration, Vault } from '../../figures/boneFigures.ts';
import { spline } from './spline.ts';
import { add, cross, length, scale, subtract, unit, type Vector } from './vector.ts';

/** Stands before the name of a point's mirror image. */
export const OPPOSITE = 'opposite ';
/** Straight pieces from one point to the next; of a serrated border, to each tooth. */
const PIECES = 5;
const PIECES_A_TOOTH = 8;
/** A smaller tooth on each tooth, as a share of it: sutures are never regular. */
const [SMALL, TIMES] = [0.4, 3];

export interface OutlinePoint {
  readonly name: string;
  /** From where the shell is seen. */
  readonly at: Vector;
}

/** A smooth closed line through the points, as unit vectors. Made in space and stretch by stretch, turning freely at corners,
 *  with teeth that are odd about the middle of each stretch: neighbours that walk the same points the other way get the same
 *  line and interlock. */
export function vaultOutline(
  border: readonly OutlinePoint[],
  { corners = [], serrated }: Pick<Vault, 'corners' | 'serrated'>,
): Vector[] {
  const toothed = new Set(serrated?.points);
  const sharp = new Set(corners);
  const point = (i: number) => border[(i + border.length) % border.length] as OutlinePoint;
  return border.flatMap((_, i) => {
    const [a, b] = [point(i), point(i + 1)];
    const before = sharp.has(plain(a)) ? beyond(a, b) : point(i - 1).at;
    const after = sharp.has(plain(b)) ? beyond(b, a) : point(i + 2).at;
    // On the midline mirror images would meet tooth to tooth.
    const onMidline = a.at[0] === 0 && b.at[0] === 0;
    const interlocks = serrated && !onMidline && toothed.has(plain(a)) && toothed.has(plain(b));
    return stretch([before, a.at, b.at, after], interlocks ? teeth(a, b, serrated) : NO_TEETH);
  });
}

const plain = ({ name }: OutlinePoint): string => name.replace(OPPOSITE, '');
const beyond = (at: OutlinePoint, from: OutlinePoint): Vector => subtract(scale(at.at, 2), from.at);

interface Teeth {
  readonly pieces: number;
  readonly amplitude: number;
  readonly count: number;
}

const NO_TEETH: Teeth = { pieces: PIECES, amplitude: 0, count: 0 };

function teeth(a: OutlinePoint, b: OutlinePoint, { amplitude, wave }: Serration): Teeth {
  const count = Math.max(1, Math.round(length(subtract(b.at, a.at)) / wave));
  // Mirror images are mirrored, not turned.
  return { pieces: count * PIECES_A_TOOTH, amplitude: Math.sign(a.at[0] + b.at[0]) * amplitude, count };
}

function stretch(
  [a, b, c, d]: readonly [Vector, Vector, Vector, Vector],
  { pieces, amplitude, count }: Teeth,
): Vector[] {
  const aside = unit(cross(subtract(c, b), b));
  return Array.from({ length: pieces }, (_, j) => {
    const t = j / pieces;
    const between: Vector = [
      spline(a[0], b[0], c[0], d[0], t),
      spline(a[1], b[1], c[1], d[1], t),
      spline(a[2], b[2], c[2], d[2], t),
    ];
    const turn = 2 * Math.PI * count * t;
    const out = amplitude * (Math.sin(turn) + SMALL * Math.sin(TIMES * turn));
    return unit(add(between, scale(aside, out)));
  });
}
