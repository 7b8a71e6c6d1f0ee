/** The massage table under a body that lies: a plain slab, so that lying reads as lying. */
import { BoxGeometry, type Color, Float32BufferAttribute, Mesh, MeshBasicMaterial } from 'three';
import { TABLE_TOP } from '../../motion/bodyPositionMotion.ts';

/** Length, thickness and width, metres: as massage tables are built. */
const SIZE = [1.9, 0.06, 0.72] as const;
/** How light its faces are, in the box's order: right, left, top, bottom, front, back. */
const SHADES = [0.8, 0.72, 1, 0.5, 0.86, 0.66];

export class Table {
  readonly object: Mesh<BoxGeometry, MeshBasicMaterial>;

  constructor() {
    const geometry = new BoxGeometry(...SIZE).translate(0, TABLE_TOP - SIZE[1] / 2, 0);
    const colours = SHADES.flatMap((shade) => new Array(12).fill(shade));
    geometry.setAttribute('color', new Float32BufferAttribute(colours, 3));
    this.object = new Mesh(geometry, new MeshBasicMaterial({ vertexColors: true }));
    this.object.visible = false;
  }

  setColour(colour: Color): void {
    this.object.material.color.copy(colour);
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
