/** What is shown of the body: plain data, no three, no React. The store holds it, the URL carries it, lessons ask for it. */
import type { BodyPosition } from '../anatomy/bodyPosition.ts';
import type { Pose } from '../anatomy/joints/pose.ts';
import type { Depth, StructureId } from '../anatomy/structure.ts';

/** Where the camera stands: about `target`, degrees and metres. */
export interface CameraPose {
  /** 0 looks at the front of the body, 90 at the subject's left side, 180 at the back, 270 at the right. −180…360 are read modulo 360. */
  readonly azimuth: number;
  /** −89…89; positive looks down on it. */
  readonly elevation: number;
  readonly distance: number;
  readonly target: readonly [number, number, number];
}

/** What someone asks of the camera; the viewer carries it out and writes the pose reached into `camera`. */
export type CameraRequest =
  | { readonly kind: 'pose'; readonly pose: CameraPose }
  /** Fit the structures into view; from their best side where no direction is given. Empty: the whole body. */
  | {
      readonly kind: 'frame';
      readonly structures: readonly StructureId[];
      readonly azimuth?: number;
      readonly elevation?: number;
      readonly margin?: number;
      /** From the side on which this place lies. */
      readonly landmark?: string;
    }
  | { readonly kind: 'turn'; readonly azimuth: number; readonly elevation: number }
  /** Multiplies the distance. */
  | { readonly kind: 'zoom'; readonly factor: number };

export interface ViewState {
  readonly selected?: StructureId;
  /** The named place on the selected bone that is pointed at: `scapula.right/coracoid-process`. */
  readonly landmark?: string;
  readonly hovered?: StructureId;
  /** The region, whole or group chosen together (any reference that stands for several); its structures are lit. */
  readonly collection?: string;
  /** Only these are drawn; undefined: everything is. */
  readonly isolated?: ReadonlySet<StructureId>;
  readonly hidden: ReadonlySet<StructureId>;
  readonly ghosted: ReadonlySet<StructureId>;
  /** Lit by a lesson or by a name under the pointer in its prose. */
  readonly lit: ReadonlySet<StructureId>;
  readonly labelled: readonly StructureId[];
  /** Structures shallower than this are peeled away. 1 shows everything, 5 bone alone. */
  readonly depth: Depth;
  /** Each bone in a tint of its own, as textbooks print them, to tell neighbours apart. */
  readonly tinted: boolean;
  /** How the joints are set; what is not named stands as in the anatomical position. */
  readonly pose: Pose;
  /** On its feet, or how it lies on the table. */
  readonly position: BodyPosition;
  /** Where the camera settled; undefined before the first picture. */
  readonly camera?: CameraPose;
  /** The latest request; `serial` grows by one with each. */
  readonly request?: CameraRequest & { readonly serial: number };
}

/** What a paragraph of a lesson (or a link) wants to see. Ids may be structures, wholes with parts, sides left off (both), or regions. */
export interface ViewSpec {
  /** Only these (and what `ghost` names). Absent: everything down to `depth`. */
  readonly show?: readonly string[];
  readonly hide?: readonly string[];
  readonly ghost?: readonly string[];
  readonly light?: readonly string[];
  readonly label?: readonly string[];
  readonly select?: string;
  readonly depth?: Depth;
  /** Fit these into view. Default: what is lit, else what is shown. */
  readonly frame?: readonly string[];
  /** Named direction, or degrees. */
  readonly from?: ViewDirection | { readonly azimuth: number; readonly elevation: number };
}

export const VIEW_DIRECTIONS = {
  anterior: { azimuth: 0, elevation: 0 },
  posterior: { azimuth: 180, elevation: 0 },
  left: { azimuth: 90, elevation: 0 },
  right: { azimuth: 270, elevation: 0 },
  'anterior-right': { azimuth: 315, elevation: 10 },
  'anterior-left': { azimuth: 45, elevation: 10 },
  'posterior-right': { azimuth: 225, elevation: 10 },
  'posterior-left': { azimuth: 135, elevation: 10 },
  superior: { azimuth: 180, elevation: 80 },
  inferior: { azimuth: 0, elevation: -70 },
} as const;
export type ViewDirection = keyof typeof VIEW_DIRECTIONS;
