/** The forms in which a bone's figures are written down: named parts, each a simple solid placed by named points and
 *  sections. Pure data; `src/modeling/fields` gives each form its distance field. Millimetres and degrees. */
import type { Provenance } from './provenance.ts';

/** x, y, z in mm; body frame (+x the subject's left, +y up, +z anterior), or the bone's local frame where it has a placement. */
export type Point = readonly [number, number, number];

/** A cross-section of a shaft. */
export interface Section {
  readonly at: Point;
  /** Half-widths: along the shaft's `wide` direction, and across it. */
  readonly radii: readonly [number, number];
  /** Degrees about the axis. */
  readonly twist?: number;
  /** Cosine and sine amplitude of a three-cornered outline, as a share of the radius. */
  readonly triangular?: readonly [number, number];
  /** The same for a four-cornered one. */
  readonly square?: readonly [number, number];
}

/** Sections lofted along a smooth axis through their centres, in the order written. */
export interface Shaft {
  readonly form: 'shaft';
  /** Direction of the first radius, projected square to the axis. Never parallel to the axis: that cracks the shaft. */
  readonly wide: Point;
  /** Length of the rounded end beyond the first and the last section. */
  readonly caps: readonly [number, number];
  /** Edge radius of flat ends, where the ends are flat (a vertebral body); absent: ellipsoidal ends. */
  readonly flat?: number;
  readonly sections: Readonly<Record<string, Section>>;
}

/** Origin, direction of u, approximate direction of v (made square to u); w = u × v is the height. */
export interface PlateFrame {
  readonly origin: Point;
  readonly u: Point;
  readonly v: Point;
}

/** u, v, height of the middle surface, half thickness. */
export type PlatePoint = readonly [number, number, number, number];

/** A thin curved sheet of bone inside a closed outline. */
export interface Plate {
  readonly form: 'plate';
  readonly frame: PlateFrame;
  /** In order round the border. */
  readonly rim: Readonly<Record<string, PlatePoint>>;
  readonly inner?: Readonly<Record<string, PlatePoint>>;
  /** Closed outlines of openings, in order round each. */
  readonly holes?: Readonly<Record<string, Readonly<Record<string, PlatePoint>>>>;
}

/** A wheel: articular surface about an axis. */
export interface Condyle {
  readonly form: 'condyle';
  readonly centre: Point;
  readonly axis: Point;
  /** Radius at equal angles between `arc[0]` and `arc[1]` degrees (0 forward, 90 down). */
  readonly radii: readonly number[];
  readonly arc: readonly [number, number];
  readonly halfWidth: number;
  readonly edge: number;
  readonly crown?: number;
  /** The direction counted as up when angles are measured; default +y. */
  readonly up?: Point;
}

export interface Ellipsoid {
  readonly form: 'ellipsoid';
  readonly centre: Point;
  readonly radii: Point;
  /** Degrees about x, y, z, applied in that order. */
  readonly rotation?: Point;
}

/** A round cone from a to b. */
export interface Taper {
  readonly form: 'taper';
  readonly from: Point;
  readonly to: Point;
  readonly radii: readonly [number, number];
}

export interface Block {
  readonly form: 'block';
  readonly centre: Point;
  readonly halfSize: Point;
  readonly rotation?: Point;
  readonly edge: number;
}

/** A place on the middle surface of a shell: x, y, z, half thickness. */
export type VaultPoint = readonly [number, number, number, number];

/** A curved shell that is seen whole from one place inside it, within a closed outline: a bone of the brain case. */
export interface Vault {
  readonly form: 'vault';
  /** From here every ray meets the shell once. Bones that share a suture are seen from the same place. */
  readonly seenFrom: Point;
  /** In order round the border. */
  readonly outline: Readonly<Record<string, VaultPoint>>;
  /** Points at which the outline turns sharply: where three bones meet. */
  readonly corners?: readonly string[];
  /** Written on x ≥ 0, the outline from the midline to the midline; stands on both sides of the plane x = 0. */
  readonly symmetrical?: boolean;
  readonly surface?: Readonly<Record<string, VaultPoint>>;
  /** How far the border keeps from the outline: half the width of a suture. */
  readonly gap: number;
  /** Edge radius of the border. */
  readonly edge: number;
  /** Where the border interlocks with its neighbour's: between the points of these names. */
  readonly serrated?: Serration;
}

export interface Serration {
  /** How far a tooth stands out from the outline, and about how long it is with the gap after it. */
  readonly amplitude: number;
  readonly wave: number;
  readonly points: readonly string[];
}

export type Form = Shaft | Plate | Condyle | Ellipsoid | Taper | Block | Vault;

/** One named part. Parts are joined in the order written. */
export type Part = Form & {
  /** `cut` takes the form away from what stands so far. Default `add`. */
  readonly op?: 'add' | 'cut';
  /** Radius of the smooth joint with what stands so far, mm. */
  readonly blend: number;
  /** Stands on both sides of the local plane x = 0 (authored on x ≥ 0). */
  readonly mirrored?: boolean;
};

export interface BoneFigures {
  /** Structure id without a side. Paired bones are authored on the right. */
  readonly structure: string;
  /** Local frame of a template (a vertebra): where its origin lies in the body, and its turn in degrees about x, y, z. */
  readonly placement?: { readonly origin: Point; readonly rotation: Point };
  /** Meshing grid, mm: 1.4 stout, 1.0 thin blades, 0.5–0.7 small bones. */
  readonly grid: number;
  /** Openings that the surface runs round: 0 for most, 1 for a vertebra. */
  readonly genus: number;
  /** Bones that are counted as one though they do not touch: the two sesamoids of the great toe. Default 1. */
  readonly pieces?: number;
  readonly parts: Readonly<Record<string, Part>>;
  readonly provenance: Provenance;
}
