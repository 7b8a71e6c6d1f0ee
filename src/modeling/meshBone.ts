import type { BoneFigures } from '../figures/boneFigures.ts';
import { boneField } from './fields/boneField.ts';
import type { Mesh } from './mesh.ts';
import type { Box } from './meshing/box.ts';
import { figuresBox } from './meshing/figuresBox.ts';
import { isosurface } from './meshing/isosurface.ts';
import { settle } from './meshing/settle.ts';
import { simplify } from './meshing/simplify.ts';
import { topology } from './meshing/topology.ts';

/** How far the triangles may lie from the surface, mm: on the smallest bones, on the largest, and what a millimetre of size adds. */
const FINEST = 0.16;
const COARSEST = 0.42;
const BY_SIZE = 0.0035;
/** How far a vertex may be settled onto the surface after that, as a share of the grid. */
const SETTLING = 0.5;
/** Settled vertices lie so well that many can be spared: the share of the tolerance that this last time may cost. It also takes
 *  out the shortest edges, whose ends the file's 14 bits would run together. */
const SPARING = 0.75;

/** A bone's surface: closed, one piece, outward counter-clockwise; mm, body frame. Throws when the figures make several pieces
 *  or another genus than they say. */
export async function meshBone(figures: BoneFigures): Promise<Mesh> {
  const field = boneField(figures);
  const box = figuresBox(figures);
  const whole = isosurface(field, box, figures.grid);
  const { openEdges, pieces, genus } = topology(whole);
  const wanted = figures.pieces ?? 1;
  const expected = `expected a closed surface of ${wanted} ${wanted === 1 ? 'piece' : 'pieces'} and genus ${figures.genus}`;
  if (openEdges !== 0 || pieces !== wanted || genus !== figures.genus)
    throw new Error(
      `${figures.structure}: ${expected}; found ${pieces} pieces, genus ${genus}, ${openEdges} open edges. ` +
        'A part that stands free makes a piece, a plate thinner than its grid makes openings: thicken, move or blend it.',
    );
  const settled = settle(await simplify(whole, tolerance(box)), field, SETTLING * figures.grid);
  return simplify(settled, SPARING * tolerance(box));
}

/** What is small is looked at from near. */
function tolerance({ min, max }: Box): number {
  const size = Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  return Math.min(COARSEST, FINEST + BY_SIZE * size * 0.5);
}
