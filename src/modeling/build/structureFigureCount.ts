import { countFigures } from '../../figures/countFigures.ts';
import { figureCount } from '../muscles/figureCount.ts';
import type { FigureSource } from './figureSource.ts';

/** How many figures shape a structure: a bone's parts and placement; a muscle's stations or grid. Where a belly ends, and which
 *  bone carries what, is anatomy and not counted. */
export function structureFigureCount(source: FigureSource): number {
  if (source.kind === 'muscle') return figureCount(source.figures.shape);
  return countFigures([source.figures.parts, source.figures.placement]);
}
