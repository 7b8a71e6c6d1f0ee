/** What a person tells the calipers about a muscle before it is measured: where its ends lie on the specimen, at which
 *  shares of its length to measure, and the facts that no mesh knows. Kept as the record of how figures came about. */
import type { Point } from '../../../figures/boneFigures.ts';
import type { Bind, Pennation, SheetPoint, Wrap } from '../../../figures/muscleFigures.ts';

/** A border of the specimen's surface. Conditions narrow each other down, in this order. */
export interface EndSet {
  /** Between two corners, mm. */
  readonly box?: readonly [Point, Point];
  /** No farther than `radius` mm from a line that a person laid along the border; of a sheet, it is also the end's row. */
  readonly along?: readonly Point[];
  readonly radius?: number;
  /** No farther than `within` mm from these of the specimen's structures (FMA ids). */
  readonly near?: readonly string[];
  readonly within?: number;
  /** The farthest in a direction: this share of what is left, per cent. */
  readonly towards?: Point;
  readonly share?: number;
}

/** How the way from end to end is reckoned: over the surface, or straight through space (for thick sheets, whose two
 *  faces differ in length; as a rule for sheets). */
export type Course = 'surface' | 'space';

export interface TubeHints {
  readonly form: 'tube';
  readonly course?: Course;
  readonly reference: 'x' | 'y' | 'z';
  readonly origin: EndSet;
  readonly insertion: EndSet;
  /** Names of the stations and the share of the length at which each is measured, from 0 to 1. */
  readonly stations: Readonly<Record<string, number>>;
  /** Roll at the thickest station in degrees, where the section is too round to tell. */
  readonly roll?: number;
  /** Also measure how sections bow and where they are thicker. */
  readonly bowed?: boolean;
}

export interface SheetHints {
  readonly form: 'sheet';
  readonly course?: Course;
  readonly origin: EndSet;
  readonly insertion: EndSet;
  /** Names of the rows and the share of the length at which each is measured, from 0 to 1. */
  readonly rows: Readonly<Record<string, number>>;
  /** Rows that a person read off instead, where a sheet turns over so that calipers would lose its fibres. */
  readonly given?: Readonly<Record<string, readonly SheetPoint[]>>;
  /** Points a row. */
  readonly columns: number;
  /** Where the first column lies, as seen from the last, at the origin: a direction. */
  readonly firstColumn: Point;
  readonly fibreBellies?: readonly (readonly [number, number])[];
}

/** Sections that a person read off the specimen: centre, half-width, half-thickness, roll. */
export interface SectionsByHand {
  readonly form: 'sections';
  readonly reference: 'x' | 'y' | 'z';
  readonly stations: Readonly<
    Record<string, readonly [x: number, y: number, z: number, halfWidth: number, halfThickness: number, roll: number]>
  >;
}

/** A grid that a person read off the specimen: rows of x, y, z, thickness. */
export interface GridByHand {
  readonly form: 'grid';
  readonly rows: Readonly<Record<string, readonly SheetPoint[]>>;
  readonly fibreBellies?: readonly (readonly [number, number])[];
}

export type PieceHints = (TubeHints | SheetHints | SectionsByHand | GridByHand) & {
  readonly belly: readonly [number, number];
  readonly bind: Bind;
  readonly wraps?: readonly Wrap[];
  readonly pennation?: Pennation;
};

export interface SlipsHints {
  readonly form: 'slips';
  readonly parts: Readonly<Record<string, PieceHints>>;
}

export interface MeasuringHints {
  /** Structure id without a side. */
  readonly structure: string;
  readonly shape: PieceHints | SlipsHints;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly layer: 1 | 2 | 3 | 4;
  readonly note?: string;
  /** Deeper muscles (structure ids) that this one is kept off while it is fitted. */
  readonly over?: readonly string[];
  /** How stiff the fit is; 1 as a rule. */
  readonly smoothness?: number;
}
