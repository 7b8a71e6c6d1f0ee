/** The product's own way: its merged body, its materials, its tree and picker, its renderer. */
import { mergeBody } from '../../../src/viewer/body/mergeBody.ts';
import { Body } from '../../../src/viewer/drawing/Body.ts';
import { BodyRenderer } from '../../../src/viewer/drawing/BodyRenderer.ts';
import { growTree, plantTree } from '../../../src/viewer/picking/bodyTree.ts';
import { Picker } from '../../../src/viewer/picking/Picker.ts';
import { type Contender, PICTURE } from './contender.ts';
import type { RepeatedBody } from './repeatedBody.ts';

/** With one structure selected: its mark, outline and hatch are the most that is ever drawn. */
export function ourBody(canvas: HTMLCanvasElement, { meshes }: RepeatedBody): Contender {
  const renderer = new BodyRenderer({ canvas, antialias: false });
  renderer.setSize(PICTURE.width, PICTURE.height, 1);
  const ids = meshes.map(({ id }) => id);
  const body = new Body(ids);
  const merged = mergeBody(meshes, body.looks.indexOf);
  body.setShape(merged);
  body.select(ids.at(-1));
  body.looks.immediate = true;
  renderer.setBody(body);
  const picker = new Picker(body.looks);
  picker.setBody(merged, plantTree(merged, growTree(merged)));
  const { gl, camera } = renderer;
  return {
    gl,
    camera,
    frame() {
      body.step(1 / 60);
      renderer.render();
    },
    pick: (x, y) => picker.pick(x, y, camera)?.id,
  };
}
