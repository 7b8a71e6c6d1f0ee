/** The forms in which a muscle's figures are written down: tube, sheet, or several of them. Pure data. mm and degrees,
 *  body frame; the right side is authored. */
import type { Point } from './boneFigures.ts';
import type { Provenance } from './provenance.ts';

/** A cross-section square to the centre line of a tube. */
export interface Station {
  readonly centre: Point;
  readonly halfWidth: number;
  readonly halfThickness: number;
  /** Degrees of the wide axis from the tube's `reference` direction, about the centre line. */
  readonly roll: number;
  /** How far the section bows, mm at its edges. */
  readonly bend?: number;
  /** −0.8…0.8: thicker towards one edge. */
  readonly egg?: number;
}

/** x, y, z and thickness, mm. */
export type SheetPoint = readonly [number, number, number, number];

/** Which bone carries the muscle at which u (0 origin … 1 insertion); between them it is carried by both in part. */
export type Bind = readonly (readonly [bone: string, u: number])[];

/** A cylinder on a bone that the fibres pass round when joints move. */
export interface Wrap {
  readonly bone: string;
  readonly centre: Point;
  readonly axis: Point;
  readonly radius: number;
  /** The side of the cylinder that the muscle keeps to. */
  readonly side: Point;
}

export interface Pennation {
  readonly degrees: number;
  /** The v of the central tendon of a bipennate muscle. */
  readonly raphe?: number;
}

interface Common {
  /** The u where the belly begins and ends; tendon outside. */
  readonly belly: readonly [number, number];
  readonly bind: Bind;
  readonly wraps?: readonly Wrap[];
  readonly pennation?: Pennation;
}

/** A centre line with cross-sections. */
export interface Tube extends Common {
  readonly form: 'tube';
  /** Axis that roll is counted from: the body axis least parallel to the muscle. */
  readonly reference: 'x' | 'y' | 'z';
  /** 6–8, origin first. Names say where: `supraglenoid tubercle`, `widest`. */
  readonly stations: Readonly<Record<string, Station>>;
}

/** A grid of fibres. */
export interface Sheet extends Common {
  readonly form: 'sheet';
  /** Rows run across the fibres, origin row first, insertion row last; 4 × 4 points as a rule. Names say where. */
  readonly rows: Readonly<Record<string, readonly SheetPoint[]>>;
  /** Where an aponeurosis makes the fibres' bellies differ (the diamond of the trapezius at C7): one pair a column. */
  readonly fibreBellies?: readonly (readonly [number, number])[];
}

/** Slips or digitations that make one named muscle. */
export interface Slips {
  readonly form: 'slips';
  readonly parts: Readonly<Record<string, Tube | Sheet>>;
}

export type MuscleShape = Tube | Sheet | Slips;

export interface MuscleFigures {
  /** Structure id without a side. */
  readonly structure: string;
  readonly shape: MuscleShape;
  /** Where it begins and ends: `bone-id/landmark`, or another muscle's id for a shared tendon; `stand-in: …` where the bone is not there yet. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** 1 superficial … 4 deep. */
  readonly layer: 1 | 2 | 3 | 4;
  readonly provenance: Provenance;
}
