/** A muscle's shape as closed pieces: one for a tube or a sheet, one a slip. */
import type { MuscleShape, Sheet, Tube } from '../../figures/muscleFigures.ts';
import { at } from './at.ts';
import { type SheetLayout, sheetLayout, sheetStrand } from './sheet.ts';
import type { Strand } from './strand.ts';
import { type TubeLayout, tubeLayout, tubeStrand } from './tube.ts';

export type StrandLayout = TubeLayout | SheetLayout;

/** The pieces, in the order written. */
export function pieces(shape: MuscleShape): readonly (Tube | Sheet)[] {
  return shape.form === 'slips' ? Object.values(shape.parts) : [shape];
}

export function strandLayouts(shape: MuscleShape): StrandLayout[] {
  return pieces(shape).map((piece) => (piece.form === 'tube' ? tubeLayout(piece) : sheetLayout(piece)));
}

/** The surfaces, each closed and outward; with the layouts of another shape of the same build, vertex for vertex
 *  comparable with it. */
export function strands(shape: MuscleShape, layouts: readonly StrandLayout[] = strandLayouts(shape)): Strand[] {
  return pieces(shape).map((piece, i) => {
    const layout = at(layouts, i);
    if (piece.form === 'tube' && 'places' in layout) return tubeStrand(piece, layout);
    if (piece.form === 'sheet' && 'alongPlaces' in layout) return sheetStrand(piece, layout);
    throw new Error(`part ${i + 1} is a ${piece.form}, but its layout was made for the other form`);
  });
}
