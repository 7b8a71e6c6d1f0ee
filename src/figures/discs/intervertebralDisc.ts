/** The template of the 23 intervertebral discs, symmetric about the mid plane. Local frame: origin in the middle of the disc, +x
 *  the subject's left, +y square to it and up, +z forward. */
import type { Block, BoneFigures, Part, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';
import { lofted } from '../vertebrae/lofted.ts';

/** How high a face lies at the disc's front and back edge, mm: a disc is a wedge, higher in front in neck and loin. */
interface Face {
  readonly front: number;
  readonly back: number;
}

export interface DiscFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  /** Half its width and half its depth, and how it departs from an ellipse, where it meets the vertebra below and above. */
  readonly outline: Readonly<Record<'below' | 'above', Pick<Section, 'radii' | 'triangular' | 'square'>>>;
  readonly upperFace: Face;
  readonly lowerFace: Face;
}

/** The cushion is drawn this far beyond its faces, which then cut it, mm. */
const BEYOND = 6;
/** Thick enough to take away all that stands beyond a face, mm. */
const CUTTER = 20;
const DEGREES = 180 / Math.PI;

/** A disc's parts from its level's figures. */
export function intervertebralDisc(structure: string, figures: DiscFigures, provenance: Provenance): BoneFigures {
  const { placement, outline, upperFace, lowerFace } = figures;
  const depth = (outline.below.radii[1] + outline.above.radii[1]) / 2;
  const sections = {
    below: { at: [0, Math.min(lowerFace.front, lowerFace.back) - BEYOND, 0], ...outline.below },
    above: { at: [0, Math.max(upperFace.front, upperFace.back) + BEYOND, 0], ...outline.above },
  } as const;
  return {
    structure,
    placement,
    grid: 1,
    genus: 0,
    parts: {
      annulus: { ...lofted(sections, [1, 0, 0], [2, 2]), blend: 0 },
      upperFace: beyond(upperFace, depth, 1),
      lowerFace: beyond(lowerFace, depth, -1),
    },
    provenance,
  };
}

/** What stands beyond a face, above it (side 1) or below it (-1). */
function beyond({ front, back }: Face, depth: number, side: 1 | -1): Part {
  const tilt = Math.atan2(back - front, 2 * depth);
  const out = side * CUTTER;
  const centre: Block['centre'] = [0, (front + back) / 2 + out * Math.cos(tilt), out * Math.sin(tilt)];
  return {
    form: 'block',
    op: 'cut',
    centre,
    halfSize: [2 * CUTTER, CUTTER, 2 * CUTTER],
    rotation: [tilt * DEGREES, 0, 0],
    edge: 1,
    blend: 1.5,
  };
}
