/** The template of the costal cartilages: a flattened bar from the front end of a rib to the sternum, or to the cartilage
 *  above. */
import type { BoneFigures, Point, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';

/** Ends that meet bone are cut off square, this far beyond the first and the last section; mm. */
const END = 1;
/** Those that end upon the cartilage above run out into a rounded point, this long; their face to the rib bulges hardly;
 *  mm. */
const POINT = 2.5;
const FACE = 0.4;

export interface CostalCartilageFigures {
  /** Sections along the bar from the rib on: half height (turned by `twist` from upright) and half thickness. The last is
   *  the `tip` where it ends upon the cartilage above. */
  readonly course: Readonly<Record<string, Section>>;
  /** Where it leans against the cartilage above, in the costal arch. */
  readonly interchondralProcess?: {
    readonly from: Point;
    readonly to: Point;
    readonly radii: readonly [number, number];
  };
}

/** A cartilage's parts from its level's figures; mm, body frame, right side. */
export function costalCartilage(
  structure: string,
  { course, interchondralProcess }: CostalCartilageFigures,
  provenance: Provenance,
): BoneFigures {
  return {
    structure,
    grid: 0.6,
    genus: 0,
    parts: {
      bar: {
        form: 'shaft',
        blend: 0,
        wide: [0, 1, 0],
        ...('tip' in course ? { caps: [FACE, POINT] as const } : { caps: [END, END] as const, flat: END }),
        sections: course,
      },
      ...(interchondralProcess && {
        interchondralProcess: { form: 'taper' as const, blend: 5, ...interchondralProcess },
      }),
    },
    provenance,
  };
}
