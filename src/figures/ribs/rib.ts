/** The template of the ribs: a bent shaft from head to front end, with what stands on it. */
import type { BoneFigures, Point, Section } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';

/** Sections along the rib, square to its course: half height (turned by `twist` from upright) and half thickness. */
export interface RibCourse {
  readonly head: Section;
  readonly neck: Section;
  readonly tubercle: Section;
  readonly beforeAngle: Section;
  readonly angle: Section;
  readonly posterior: Section;
  readonly posterolateral: Section;
  readonly lateral: Section;
  readonly anterolateral: Section;
  readonly anterior: Section;
  readonly beforeSternalEnd: Section;
  readonly sternalEnd: Section;
}

/** The same along ribs 11 and 12, which end free in the wall of the belly, without a tubercle and with hardly an angle. */
export interface FloatingRibCourse {
  readonly head: Section;
  readonly neck: Section;
  readonly posteromedial: Section;
  readonly posterior: Section;
  readonly posterolateral: Section;
  readonly lateral: Section;
  readonly anterolateral: Section;
  readonly beforeTip: Section;
  readonly tip: Section;
}

interface Swelling {
  readonly centre: Point;
  readonly radii: Point;
}

export interface RibFigures {
  readonly course: RibCourse | FloatingRibCourse;
  /** The head with its crest between the two facets. */
  readonly articularHead: Swelling;
  /** The articular tubercle that meets the transverse process; ribs 11 and 12 have none. */
  readonly articularTubercle?: Swelling;
  /** The vessels' and nerve's furrow under the inner border; it fails or is too faint to feel on ribs 1, 11 and 12. */
  readonly costalGroove?: Readonly<
    Record<'behind' | 'beside' | 'before', { at: Point; radii: readonly [number, number] }>
  >;
}

/** A rib's parts from its level's figures; mm, body frame, right side. */
export function rib(structure: string, figures: RibFigures, provenance: Provenance): BoneFigures {
  const { course, articularHead, articularTubercle, costalGroove } = figures;
  return {
    structure,
    grid: 0.6,
    genus: 0,
    parts: {
      shaft: {
        form: 'shaft',
        blend: 0,
        wide: [0, 1, 0],
        // A rib that meets a cartilage is cut off square; a floating one is rounded off.
        ...('tip' in course ? { caps: [2, 4] as const } : { caps: [2, 1.5] as const, flat: 1.2 }),
        sections: { ...course },
      },
      articularHead: { form: 'ellipsoid', blend: 3, ...articularHead },
      ...(articularTubercle && {
        articularTubercle: { form: 'ellipsoid' as const, blend: 4, ...articularTubercle },
      }),
      ...(costalGroove && {
        costalGroove: {
          form: 'shaft' as const,
          op: 'cut' as const,
          blend: 2,
          wide: [0, 1, 0] as const,
          caps: [8, 8] as const,
          sections: costalGroove,
        },
      }),
    },
    provenance,
  };
}
