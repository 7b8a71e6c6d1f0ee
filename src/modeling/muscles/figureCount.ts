/** How many figures a muscle is written down with: what the guides of the project cap. Names, facts and zeros that are
 *  left out do not count. */
import type { MuscleShape, Sheet, Tube } from '../../figures/muscleFigures.ts';
import { pieces } from './strands.ts';

export function figureCount(shape: MuscleShape): number {
  return pieces(shape).reduce((sum, piece) => sum + (piece.form === 'tube' ? tubeCount(piece) : sheetCount(piece)), 0);
}

function tubeCount(tube: Tube): number {
  return Object.values(tube.stations).reduce((sum, { bend, egg }) => {
    return sum + 6 + (bend === undefined ? 0 : 1) + (egg === undefined ? 0 : 1);
  }, 0);
}

function sheetCount(sheet: Sheet): number {
  const points = Object.values(sheet.rows).reduce((sum, row) => sum + row.length, 0);
  return 4 * points + 2 * (sheet.fibreBellies?.length ?? 0);
}
