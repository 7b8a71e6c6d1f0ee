/** The template of ribs 1–8: a bent shaft from head to sternal end, with what stands on it. */
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

interface Swelling {
  readonly centre: Point;
  readonly radii: Point;
}

export interface RibFigures {
  readonly course: RibCourse;
  /** The head with its crest between the two facets. */
  readonly articularHead: Swelling;
  /** The articular tubercle that meets the transverse process. */
  readonly articularTubercle: Swelling;
  /** The vessels' and nerve's furrow under the inner border; the first rib has none. */
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
      shaft: { form: 'shaft', blend: 0, wide: [0, 1, 0], caps: [2, 1.5], flat: 1.2, sections: { ...course } },
      articularHead: { form: 'ellipsoid', blend: 3, ...articularHead },
      articularTubercle: { form: 'ellipsoid', blend: 4, ...articularTubercle },
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
