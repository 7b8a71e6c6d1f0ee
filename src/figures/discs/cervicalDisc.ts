/** The template of the discs of the neck, symmetric about the mid plane: thin saddles, their sides drawn up between the uncinate
 *  processes. Local frame: origin in the middle of the disc, +x the subject's left, +y square to it and up, +z forward. */
import type { BoneFigures, PlatePoint } from '../boneFigures.ts';
import type { Provenance } from '../provenance.ts';

type Border = 'front' | 'frontLateral' | 'lateral' | 'backLateral' | 'back';

export interface CervicalDiscFigures {
  readonly placement: NonNullable<BoneFigures['placement']>;
  /** Seen from below, round the left half: z, x, height of the middle surface, half thickness. */
  readonly rim: Readonly<Record<Border, PlatePoint>>;
  readonly inner: Readonly<Record<'nucleus', PlatePoint>>;
}

/** A neck disc's parts from its level's figures. */
export function cervicalDisc(structure: string, figures: CervicalDiscFigures, provenance: Provenance): BoneFigures {
  const { front, frontLateral, lateral, backLateral, back } = figures.rim;
  return {
    structure,
    placement: figures.placement,
    grid: 0.9,
    genus: 0,
    parts: {
      disc: {
        form: 'plate',
        // u forward, v to the left: the height is then up.
        frame: { origin: [0, 0, 0], u: [0, 0, 1], v: [1, 0, 0] },
        rim: {
          front,
          frontLateral,
          lateral,
          backLateral,
          back,
          backRight: acrossMidline(backLateral),
          lateralRight: acrossMidline(lateral),
          frontRight: acrossMidline(frontLateral),
        },
        inner: figures.inner,
        blend: 0,
      },
    },
    provenance,
  };
}

function acrossMidline([z, x, height, half]: PlatePoint): PlatePoint {
  return [z, -x, height, half];
}
